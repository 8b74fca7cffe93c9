package org.onrecord.internal.entity;

import org.onrecord.internal.language.NameLabel;

/**
 * A name in the text.
 *
 * @param begin index of its first token; titles are left out
 * @param end index behind its last token
 * @param label PERSON, ORGANIZATION or LOCATION
 * @param titleBegin index of the first token of the titles right before it; equal to {@code begin} if it has none
 */
public record NameMention(int begin, int end, NameLabel label, int titleBegin) {

    /** The index of its last token. */
    public int head() {
        return end - 1;
    }

    public boolean hasTitle() {
        return titleBegin < begin;
    }

    public boolean contains(int token) {
        return begin <= token && token < end;
    }
}
