package org.onrecord.internal.speech;

/**
 * A base noun phrase: determiner, modifiers and nouns, or a pronoun alone.
 *
 * @param begin index, in the text, of its first token
 * @param end index behind its last token
 * @param head index of its head, the last noun; of "mother-in-law" that is the first
 */
public record NounPhrase(int begin, int end, int head) {

    public boolean contains(int token) {
        return begin <= token && token < end;
    }
}
