package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.learning.Features;

/**
 * The possible speakers of an utterance, the most probable first.
 *
 * @param utterance what is told of the utterance itself
 * @param candidates may be empty
 */
public record Ranking(Features utterance, List<ScoredCandidate> candidates) {

    /** Below this probability nobody is named: a wrong name is worse than none. */
    private static final double LEAST_PROBABILITY = 0.2;

    private static final double CLEAR = 0.5;

    public Ranking {
        candidates = ImmutableList.sortedCopyOf(
                Comparator.comparingDouble(ScoredCandidate::probability).reversed(), candidates);
    }

    /** The same candidates, with the probability of one of them raised to that of the best. */
    Ranking preferring(ScoredCandidate preferred) {
        return preferring(preferred, candidates.get(0).probability());
    }

    /** The same candidates, with the probability of one of them raised so far. */
    Ranking preferring(ScoredCandidate preferred, double least) {
        double best = Math.max(least, candidates.get(0).probability());
        List<ScoredCandidate> raised = new ArrayList<>();
        raised.add(new ScoredCandidate(preferred.candidate(), best));
        candidates.stream().filter(candidate -> !candidate.equals(preferred)).forEach(raised::add);
        return new Ranking(utterance, raised);
    }

    /** The best candidate, if it is the speaker more likely than not. */
    public Optional<ScoredCandidate> clearBest() {
        return candidates.stream().findFirst().filter(best -> best.probability() > CLEAR);
    }

    /** The decision that this ranking alone suggests. */
    public Attribution decision() {
        if (candidates.isEmpty()) {
            return Attribution.nobody(1);
        }
        ScoredCandidate best = candidates.get(0);
        return best.probability() < LEAST_PROBABILITY
                ? Attribution.nobody(1 - best.probability())
                : Attribution.to(best.candidate(), best.probability());
    }
}
