package org.onrecord.internal.conversation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How the voices that may speak an utterance compare: 0 is the first of them. Immutable. */
final class Rivals {

    private final Map<Voice, Integer> ranks = new HashMap<>();
    private final Map<Voice, Integer> ranksOfAgreeing = new HashMap<>();

    /**
     * Ranks voices.
     *
     * @param order what they are ranked by, the lowest first; equal ones share the better rank
     * @param agreeing those among whom the second ranking is made
     */
    Rivals(Collection<Voice> voices, ToIntFunction<Voice> order, Collection<Voice> agreeing) {
        for (Voice voice : voices) {
            ranks.put(voice, rank(voice, voices, order));
            ranksOfAgreeing.put(voice, rank(voice, agreeing, order));
        }
    }

    private static int rank(Voice voice, Collection<Voice> voices, ToIntFunction<Voice> order) {
        int own = order.applyAsInt(voice);
        int before = 0;
        for (Voice other : voices) {
            before += order.applyAsInt(other) < own ? 1 : 0;
        }
        return before;
    }

    int rank(Voice voice) {
        return ranks.getOrDefault(voice, 0);
    }

    int rankOfAgreeing(Voice voice) {
        return ranksOfAgreeing.getOrDefault(voice, 0);
    }
}
