package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.Scene;

/**
 * Decides who speaks each utterance of a conversation: in order, by what was decided before it; then again, by what was
 * decided of those around it, until nothing changes (the iterated conditional modes of Besag, "On the statistical analysis
 * of dirty pictures", 1986). Thread-safe.
 */
public final class Conversation {

    private static final String MODEL = "/org/onrecord/models/weights/turns.trees";
    private static final int MOST_READINGS = 4;
    private static final double LEAST_PROBABILITY = 0.15;
    private static final SpokenTurn NOBODYS = new SpokenTurn(Optional.empty(), Optional.empty(), 1);

    private final TreeEnsemble model;

    public Conversation(TreeEnsemble model) {
        this.model = model;
    }

    /**
     * Loads the model.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static Conversation load() {
        return new Conversation(TreeEnsemble.load(MODEL, TurnFeature.COUNT));
    }

    /**
     * What is decided for each utterance, in order.
     *
     * @param first by the utterances before it
     * @param second by those behind it, too, as the first reading has them
     */
    public record Readings(List<SpokenTurn> first, List<SpokenTurn> second) {

        public Readings {
            first = ImmutableList.copyOf(first);
            second = ImmutableList.copyOf(second);
        }
    }

    /** The decision for each utterance, in order. */
    public List<SpokenTurn> decide(Scene scene, List<Ranking> rankings) {
        TurnTable table = new TurnTable(scene, rankings);
        List<SpokenTurn> turns = lastReading(table, rankings.size());
        return IntStream.range(0, turns.size())
                .mapToObj(u -> unlessUnnamed(table, u, turns.get(u)))
                .toList();
    }

    /** Reads the text twice, so that who speaks later tells who spoke before. */
    public Readings read(Scene scene, List<Ranking> rankings) {
        return read(new TurnTable(scene, rankings), rankings.size());
    }

    private Readings read(TurnTable table, int utterances) {
        List<SpokenTurn> first = read(table, utterances, List.of());
        return new Readings(first, read(table, utterances, voices(first)));
    }

    private List<SpokenTurn> lastReading(TurnTable table, int utterances) {
        Readings readings = read(table, utterances);
        List<Optional<Voice>> before = voices(readings.first());
        List<SpokenTurn> last = readings.second();
        for (int reading = 3; reading <= MOST_READINGS && !voices(last).equals(before); reading++) {
            before = voices(last);
            last = read(table, utterances, before);
        }
        return last;
    }

    /** The turn, or that of the noun beside the utterance if it is somebody else's than the one's with a name. */
    private static SpokenTurn unlessUnnamed(TurnTable table, int utterance, SpokenTurn turn) {
        return turn.voice()
                .flatMap(voice -> table.unnamedBeside(utterance, voice, turn.probability()))
                .map(noun -> new SpokenTurn(Optional.of(noun), table.wordsFor(utterance, noun), 1 - turn.probability()))
                .orElse(turn);
    }

    private static List<Optional<Voice>> voices(List<SpokenTurn> decisions) {
        return decisions.stream().map(SpokenTurn::voice).toList();
    }

    private List<SpokenTurn> read(TurnTable table, int utterances, List<Optional<Voice>> foretold) {
        List<Optional<Voice>> history = new ArrayList<>();
        List<SpokenTurn> decisions = new ArrayList<>();
        for (int u = 0; u < utterances; u++) {
            Interruption.check();
            List<Optional<Voice>> future = foretold.isEmpty() ? List.of() : foretold.subList(u + 1, foretold.size());
            SpokenTurn decision = table.isSaidByMany(u) ? NOBODYS : best(table, u, table.turns(u, history, future));
            history.add(decision.voice());
            decisions.add(decision);
        }
        return decisions;
    }

    private SpokenTurn best(TurnTable table, int utterance, List<Turn> turns) {
        Voice best = Voice.NARRATOR;
        double highest = 0;
        double total = 1;
        for (Turn turn : turns) {
            double odds = model.odds(turn.features());
            total += odds;
            if (odds > highest) {
                highest = odds;
                best = turn.voice();
            }
        }
        double probability = highest / total;
        return probability < LEAST_PROBABILITY
                ? new SpokenTurn(Optional.empty(), Optional.empty(), 1 - probability)
                : new SpokenTurn(Optional.of(best), table.wordsFor(utterance, best), probability);
    }
}
