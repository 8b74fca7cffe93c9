package org.onrecord.internal.name;

import org.onrecord.internal.language.NameLabel;

/**
 * A name in the text.
 *
 * @param begin index of its first token; titles are left out
 * @param end index behind its last token
 * @param label PERSON, ORGANIZATION or LOCATION
 * @param titleBegin index of the first token of the titles right before it; equal to {@code begin} if it has none
 * @param styleBegin index of the first token of the title that is a part of the name, as in "Emperor Norton"; equal to
 *     {@code begin} if it has none
 */
public record NameMention(int begin, int end, NameLabel label, int titleBegin, int styleBegin) {

    /** A name of which no title is a part. */
    public NameMention(int begin, int end, NameLabel label, int titleBegin) {
        this(begin, end, label, titleBegin, begin);
    }

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
