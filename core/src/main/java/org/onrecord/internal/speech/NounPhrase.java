package org.onrecord.internal.speech;

/**
 * A base noun phrase: determiner, modifiers and nouns up to the head, or a pronoun alone.
 *
 * @param begin index, in the text, of its first token
 * @param end index behind its last token
 */
public record NounPhrase(int begin, int end) {

    /** The index of its head, the last token. */
    public int head() {
        return end - 1;
    }

    public boolean contains(int token) {
        return begin <= token && token < end;
    }
}
