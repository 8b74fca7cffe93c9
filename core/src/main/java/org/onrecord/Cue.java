package org.onrecord;

/**
 * The word that reports a quote: "said", or the "according" of "according to".
 *
 * @param text the word as in the text
 * @param span where it is
 * @param lemma its dictionary form: "say"
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
