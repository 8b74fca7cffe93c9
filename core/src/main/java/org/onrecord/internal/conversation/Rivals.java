package org.onrecord.internal.conversation;

import java.util.Arrays;
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
        int[] all = places(voices, order);
        int[] some = places(agreeing, order);
        for (Voice voice : voices) {
            int own = order.applyAsInt(voice);
            ranks.put(voice, countBefore(own, all));
            ranksOfAgreeing.put(voice, countBefore(own, some));
        }
    }

    private static int[] places(Collection<Voice> voices, ToIntFunction<Voice> order) {
        return voices.stream().mapToInt(order).toArray();
    }

    private static int countBefore(int own, int[] places) {
        return (int) Arrays.stream(places).filter(place -> place < own).count();
    }

    int rank(Voice voice) {
        return ranks.getOrDefault(voice, 0);
    }

    int rankOfAgreeing(Voice voice) {
        return ranksOfAgreeing.getOrDefault(voice, 0);
    }
}
