package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.learning.TreeEnsemble;

/**
 * What is learnt of whose turn it is. Thread-safe.
 *
 * @param trees give the odds of each voice by itself
 * @param turnTaking says how likely speakers change
 */
public record TurnModel(TreeEnsemble trees, TurnTaking turnTaking) {

    private static final double LEAST_PROBABILITY = 0.15;

    /**
     * Loads what was learnt.
     *
     * @param name that its files begin with
     * @throws org.onrecord.ConfigurationException if one is missing or damaged
     */
    static TurnModel load(String name) {
        String path = "/org/onrecord/models/weights/" + name;
        return new TurnModel(
                TreeEnsemble.load(path + ".trees", TurnFeature.NAMES), TurnTaking.load(path + "-changes.tsv"));
    }

    /** Who speaks each utterance of a text, of those who may by its table. */
    public List<ToldTurn> tell(TurnTable table) {
        List<Link> links = IntStream.range(0, table.utterances())
                .mapToObj(u -> link(table.turns(u), table.sequel(u)))
                .toList();
        TurnChain chain = new TurnChain(links, turnTaking);
        return IntStream.range(0, links.size())
                .mapToObj(u -> likeliest(links.get(u).voices(), u, chain))
                .toList();
    }

    private Link link(List<Turn> turns, Sequel sequel) {
        Interruption.check();
        return Link.of(
                turns.stream().map(Turn::voice).toList(),
                turns.stream()
                        .mapToDouble(turn -> turn.credit() * trees.odds(turn.features()))
                        .toArray(),
                sequel);
    }

    private static ToldTurn likeliest(List<Voice> voices, int utterance, TurnChain chain) {
        Optional<Voice> best = Optional.empty();
        double highest = 0;
        for (int v = 0; v < voices.size(); v++) {
            double probability = chain.probability(utterance, v);
            if (probability > highest) {
                best = Optional.of(voices.get(v));
                highest = probability;
            }
        }
        return highest < LEAST_PROBABILITY ? new ToldTurn(Optional.empty(), 1 - highest) : new ToldTurn(best, highest);
    }
}
