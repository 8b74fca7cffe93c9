package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An utterance as a link of the chain that a conversation is.
 *
 * @param voices who may speak it, besides nobody
 * @param odds of each of them by itself, not negative
 * @param nobody the odds of nobody
 */
public record Link(ImmutableList<Voice> voices, ImmutableDoubleArray odds, double nobody, Sequel sequel) {

    private static final int MOST = 8;

    /** An utterance that the likeliest of some voices may speak. */
    public static Link of(List<Voice> voices, double[] odds, Sequel sequel) {
        int[] likeliest = IntStream.range(0, odds.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> odds[i]).reversed())
                .limit(MOST)
                .mapToInt(i -> i)
                .toArray();
        return new Link(
                IntStream.of(likeliest).mapToObj(voices::get).collect(ImmutableList.toImmutableList()),
                ImmutableDoubleArray.copyOf(IntStream.of(likeliest).mapToDouble(i -> odds[i])),
                1,
                sequel);
    }

    /** The same if it is known that one of these speaks, or nobody if none of them may. */
    public Link knowing(Set<Voice> right) {
        double[] known = IntStream.range(0, voices.size())
                .mapToDouble(i -> right.contains(voices.get(i)) ? odds.get(i) : 0)
                .toArray();
        boolean found = voices.stream().anyMatch(right::contains);
        return new Link(voices, ImmutableDoubleArray.copyOf(known), found ? 0 : 1, sequel);
    }
}
