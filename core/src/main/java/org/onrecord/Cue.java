package org.onrecord;

/**
 * The words that report a quote: "said", "according to".
 *
 * @param text the words as they stand in the text
 * @param span where they stand
 * @param lemma their dictionary form: "say"
 */
public record Cue(String text, Span span, String lemma) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the text or the lemma is blank
     */
    public Cue {
        Checks.nonBlank(text, "A cue's text");
        Checks.nonNull(span, "A cue's span");
        Checks.nonBlank(lemma, "A cue's lemma");
    }
}
