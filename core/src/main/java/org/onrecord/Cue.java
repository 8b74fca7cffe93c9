package org.onrecord;

/**
 * The word that reports a quote: "said", or "according" of "according to".
 *
 * @param text the word as it stands in the text
 * @param span where it stands
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
