package org.onrecord.internal.language;

/**
 * A sentence as a range of token indices.
 *
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param paragraph index of the paragraph that holds it
 */
public record Sentence(int firstToken, int endToken, int paragraph) {

    public boolean contains(int token) {
        return firstToken <= token && token < endToken;
    }
}
