package org.onrecord.internal.speaker;

import java.util.Optional;

/**
 * The decision of who said an utterance.
 *
 * @param source the words that name the speaker; empty if nobody could be told
 * @param cue index, in the text, of the verb that reports the speech
 * @param probability that the source is right; if there is none, that nobody is
 */
public record Attribution(Optional<Source> source, Optional<Integer> cue, double probability) {

    static Attribution to(DescribedCandidate candidate, double probability) {
        return new Attribution(Optional.of(candidate.source()), candidate.cue(), probability);
    }

    static Attribution nobody(double probability) {
        return new Attribution(Optional.empty(), Optional.empty(), probability);
    }
}
