package org.onrecord.internal.speaker;

/**
 * A possible speaker with the probability that the words around the utterance give to it.
 *
 * @param probability that it is the right one, 0 to 1
 */
public record ScoredCandidate(DescribedCandidate candidate, double probability) {

    /** The same beside other words that mean the same. */
    public ScoredCandidate as(Source source) {
        return new ScoredCandidate(
                new DescribedCandidate(source, candidate.isContinuation(), candidate.cue(), candidate.features()),
                probability);
    }

    public Source source() {
        return candidate.source();
    }
}
