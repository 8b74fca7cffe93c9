package org.onrecord.examples.evaluation.reword;

import java.util.Objects;
import org.onrecord.Span;

/**
 * Other words for a stretch of a text.
 *
 * @param span the stretch that they replace; never empty
 * @param words what stands there instead
 */
record Replacement(Span span, String words) {

    Replacement {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }

    /** How much longer the text becomes, in UTF-16 code units; negative if it becomes shorter. */
    int growth() {
        return words.length() - span.length();
    }
}
