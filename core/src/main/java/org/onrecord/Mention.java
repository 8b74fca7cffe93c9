package org.onrecord;

/**
 * A place in the text that refers to somebody or something.
 *
 * @param text the words, without a title such as "Mr." or "Senator" unless it is part of the name (see {@link
 *     Person#mentions()}); not blank
 * @param span where they are
 * @param kind whether they are a name, a common noun or a pronoun
 */
public record Mention(String text, Span span, MentionKind kind) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Mention {
        Checks.nonBlank(text, "A mention's text");
        Checks.nonNull(span, "A mention's span");
        Checks.nonNull(kind, "A mention's kind");
    }

    /** Returns the offset of the first character, in UTF-16 code units. */
    public int begin() {
        return span.begin();
    }

    /** Returns the offset after the last character, in UTF-16 code units. */
    public int end() {
        return span.end();
    }
}
