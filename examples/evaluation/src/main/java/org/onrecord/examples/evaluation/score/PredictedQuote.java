package org.onrecord.examples.evaluation.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.onrecord.Span;

/**
 * A quote that a system found.
 *
 * @param spans where it stands; may be empty
 * @param kind "direct", "mixed", "indirect", or empty if the system does not tell
 * @param hasSpeaker whether the system named a speaker at all
 * @param mention the speaker's mention
 * @param name the speaker's name
 * @param cue the reporting word
 * @param confidence the system's probability that the speaker is right
 */
record PredictedQuote(
        List<Span> spans,
        String kind,
        boolean hasSpeaker,
        Optional<Span> mention,
        Optional<String> name,
        Optional<Span> cue,
        OptionalDouble confidence) {

    PredictedQuote {
        spans = List.copyOf(spans);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(confidence, "confidence");
    }
}
