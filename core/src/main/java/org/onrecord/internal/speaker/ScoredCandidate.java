package org.onrecord.internal.speaker;

/**
 * A possible speaker with the probability that the words around the utterance give to it.
 *
 * @param probability that it is the right one, 0 to 1
 */
public record ScoredCandidate(DescribedCandidate candidate, double probability) {

    public Source source() {
        return candidate.source();
    }
}
