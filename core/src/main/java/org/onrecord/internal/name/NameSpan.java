package org.onrecord.internal.name;

import org.onrecord.internal.language.NameLabel;

/**
 * A name as the rules see it, before titles and entities.
 *
 * @param begin index of its first token
 * @param end index behind its last token
 * @param label PERSON, ORGANIZATION or LOCATION
 */
public record NameSpan(int begin, int end, NameLabel label) {

    /** The number of its tokens. */
    public int length() {
        return end - begin;
    }
}
