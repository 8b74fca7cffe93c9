package org.onrecord.internal.matching;

import org.onrecord.extension.GazetteerEntry;

/**
 * A phrase of a gazetteer in a text.
 *
 * @param begin its first token
 * @param end the token behind its last
 */
public record PhraseMatch(int begin, int end, GazetteerEntry entry) {

    /** How many tokens it has. */
    public int words() {
        return end - begin;
    }
}
