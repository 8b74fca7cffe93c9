package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * The possible speakers of an utterance, the most probable first.
 *
 * @param utterance what is told of the utterance itself
 * @param candidates may be empty
 */
public record Ranking(Features utterance, List<ScoredCandidate> candidates) {

    /** Below this probability nobody is named: a wrong name is worse than none. */
    private static final double LEAST_PROBABILITY = 0.3;

    public Ranking {
        candidates = ImmutableList.sortedCopyOf(
                Comparator.comparingDouble(ScoredCandidate::probability).reversed(), candidates);
    }

    /** The decision that this ranking alone suggests. */
    public Attribution decision() {
        double highest = candidates.isEmpty() ? 0 : candidates.get(0).probability();
        return highest < LEAST_PROBABILITY
                ? Attribution.nobody(1 - highest)
                : Attribution.to(candidates.get(0).candidate(), highest);
    }
}
