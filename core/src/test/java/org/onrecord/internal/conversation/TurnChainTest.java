package org.onrecord.internal.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnChainTest {

    private static final Voice ANN = Voice.of(1);
    private static final Voice BEN = Voice.of(2);
    private static final Voice OLD_MAN = Voice.ofNoun("old man");
    private static final List<Voice> ALL = List.of(ANN, BEN, OLD_MAN);
    private static final Sequel NEXT = new Sequel(Sequel.Gap.NEXT_PARAGRAPH, false, false, true);

    @Test
    void agreesWithTheSumOverAllWaysToSpeak() {
        Random random = new Random(7);
        for (int length = 1; length <= 5; length++) {
            TurnTaking turnTaking = new TurnTaking(random.doubles(Sequel.ALL.size() * Change.values().length, -2, 3)
                    .toArray());
            List<Link> links = new ArrayList<>();
            for (int u = 0; u < length; u++) {
                List<Voice> voices = ALL.subList(0, 1 + random.nextInt(3));
                links.add(Link.of(
                        voices,
                        random.doubles(voices.size(), 0.01, 20).toArray(),
                        Sequel.ALL.get(random.nextInt(Sequel.ALL.size()))));
            }
            TurnChain chain = new TurnChain(links, turnTaking);
            double[][] sums = sums(links, turnTaking);
            for (int u = 0; u < length; u++) {
                double total = DoubleStream.of(sums[u]).sum();
                for (int v = 0; v < links.get(u).voices().size(); v++) {
                    assertThat(chain.probability(u, v)).isCloseTo(sums[u][v] / total, within(1e-9));
                }
            }
        }
    }

    /** For each utterance and voice, nobody last, the weight of all ways to speak in which the voice speaks it. */
    private static double[][] sums(List<Link> links, TurnTaking turnTaking) {
        double[][] sums =
                links.stream().map(link -> new double[link.voices().size() + 1]).toArray(double[][]::new);
        add(links, turnTaking, new int[0], 1, sums);
        return sums;
    }

    private static void add(List<Link> links, TurnTaking turnTaking, int[] chosen, double weight, double[][] sums) {
        int u = chosen.length;
        if (u == links.size()) {
            for (int i = 0; i < u; i++) {
                sums[i][chosen[i]] += weight;
            }
            return;
        }
        Link link = links.get(u);
        for (int v = 0; v <= link.voices().size(); v++) {
            int[] longer =
                    IntStream.concat(IntStream.of(chosen), IntStream.of(v)).toArray();
            boolean nobody = v == link.voices().size();
            double odds = nobody ? link.nobody() : link.odds().get(v) * factor(links, turnTaking, longer);
            add(links, turnTaking, longer, weight * odds, sums);
        }
    }

    private static double factor(List<Link> links, TurnTaking turnTaking, int[] chosen) {
        int u = chosen.length - 1;
        String own = name(links, chosen, u);
        String last = name(links, chosen, u - 1);
        String beforeLast = name(links, chosen, u - 2);
        Sequel sequel = links.get(u).sequel();
        if (own.equals(last)) {
            double same = turnTaking.factor(sequel, Change.SAME);
            return last.equals(beforeLast) ? same * turnTaking.factor(sequel, Change.SAME_AGAIN) : same;
        }
        return own.equals(beforeLast) ? turnTaking.factor(sequel, Change.BACK) : 1;
    }

    private static String name(List<Link> links, int[] chosen, int u) {
        if (u < 0) {
            return "not yet";
        }
        List<Voice> voices = links.get(u).voices();
        return chosen[u] == voices.size() ? "nobody" : String.valueOf(ALL.indexOf(voices.get(chosen[u])));
    }

    @Test
    void tellsTheTurnsBetweenTwoThatAreSure() {
        double[] weights = new double[Sequel.ALL.size() * Change.values().length];
        weights[NEXT.index() * Change.values().length + Change.BACK.index()] = 2;
        weights[NEXT.index() * Change.values().length + Change.SAME.index()] = -1;
        List<Link> links = List.of(
                Link.of(List.of(ANN, BEN), new double[] {500, 1}, NEXT),
                Link.of(List.of(ANN, BEN), new double[] {10, 10}, NEXT),
                Link.of(List.of(ANN, BEN), new double[] {10, 10}, NEXT),
                Link.of(List.of(ANN, BEN), new double[] {1, 500}, NEXT));
        TurnChain chain = new TurnChain(links, new TurnTaking(weights));
        assertThat(chain.probability(1, 1)).isGreaterThan(0.8);
        assertThat(chain.probability(2, 0)).isGreaterThan(0.8);
    }

    @Test
    void knowsWhatItIsTold() {
        Link link = Link.of(ALL, new double[] {1, 5, 2}, NEXT);
        TurnTaking even = new TurnTaking(new double[Sequel.ALL.size() * Change.values().length]);
        TurnChain known = new TurnChain(List.of(link.knowing(Set.of(ANN)), link.knowing(Set.of())), even);
        assertThat(known.probability(0, link.voices().indexOf(ANN))).isEqualTo(1);
        assertThat(IntStream.range(0, 4).mapToDouble(v -> known.probability(1, v)))
                .containsExactly(0.0, 0.0, 0.0, 1.0);
    }

    @Test
    void keepsALongConversationWithinBounds() {
        Link link = Link.of(ALL, new double[] {1e9, 1e-9, 5}, NEXT);
        List<Link> links = IntStream.range(0, 5000).mapToObj(u -> link).toList();
        TurnTaking even = new TurnTaking(new double[Sequel.ALL.size() * Change.values().length]);
        assertThat(new TurnChain(links, even).probability(4321, 0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void numbersSequelsAsTheyAreListed() {
        assertThat(Sequel.ALL)
                .allSatisfy(sequel -> assertThat(Sequel.ALL.get(sequel.index())).isEqualTo(sequel));
    }

    @Test
    void hasNothingToSayOfNoConversation() {
        TurnTaking even = new TurnTaking(new double[Sequel.ALL.size() * Change.values().length]);
        assertThat(new TurnChain(List.of(), even)).isNotNull();
    }

    @Test
    void refusesWeightsThatAreNotForAllChanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TurnTaking(1, 2))
                .withMessageContaining("2 weights");
    }
}
