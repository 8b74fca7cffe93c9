package org.onrecord.examples.evaluation.score;

import java.util.Objects;
import java.util.Optional;

/**
 * A marked quote that was not found or was given to somebody else.
 *
 * @param document the document's id
 * @param context the quote with the text around it, on one line
 * @param gold who said it
 * @param predicted who was named; empty if the quote was not found
 * @param kind how the text names the speaker, such as "pronoun"
 */
public record WrongAttribution(String document, String context, String gold, Optional<String> predicted, String kind) {

    public WrongAttribution {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(gold, "gold");
        Objects.requireNonNull(predicted, "predicted");
        Objects.requireNonNull(kind, "kind");
    }

    /** Returns the entry of an error list: two lines of text. */
    public String describe() {
        return "[" + document + "] (" + kind + ") gold: " + gold + "  predicted: " + predicted.orElse("(not found)")
                + "\n   …" + context + "…";
    }
}
