package org.onrecord.internal.report;

import java.util.BitSet;

/**
 * Words that may be what somebody is said to say.
 *
 * @param head frame position of the word that governs it
 * @param words frame positions of its words; not to be changed
 * @param marker what introduces it, in lower case: a conjunction or preposition; empty if nothing does
 */
public record Content(ContentKind kind, int head, BitSet words, String marker) {

    int begin() {
        return words.nextSetBit(0);
    }

    int end() {
        return words.length();
    }

    int size() {
        return words.cardinality();
    }

    /** This content and the one right behind it as one. */
    Content with(Content behind) {
        BitSet all = (BitSet) words.clone();
        all.or(behind.words);
        return new Content(kind, head, all, marker);
    }

    /** The content without the words before a position, if any are left. */
    Content withoutLead(int position) {
        if (position <= begin() || position >= end()) {
            return this;
        }
        BitSet rest = (BitSet) words.clone();
        rest.clear(0, position);
        return new Content(kind, head, rest, marker);
    }

    /** The content without the words from a position on, which is behind its first. */
    Content upTo(int position) {
        BitSet rest = (BitSet) words.clone();
        rest.clear(position, Math.max(position, end()));
        return new Content(kind, head, rest, marker);
    }

    /** The share of the words of both that they have in common, taken as unbroken stretches. */
    double overlap(Content other) {
        int common = Math.min(end(), other.end()) - Math.max(begin(), other.begin());
        int all = Math.max(end(), other.end()) - Math.min(begin(), other.begin());
        return Math.max(0, common) / (double) all;
    }
}
