package org.onrecord.internal.conversation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Ranking;

/**
 * Decides who speaks each utterance of a conversation, all others being considered: first among all who may have to do
 * with it, then among those who by the first decisions take part. Thread-safe.
 */
public final class Conversation {

    private static final double CLEAR = 0.5;

    private final TurnModel first;
    private final TurnModel second;

    /** A conversation that is decided by these models. */
    public Conversation(TurnModel first, TurnModel second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Loads what was learnt.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static Conversation load() {
        return new Conversation(TurnModel.load("first-turns"), TurnModel.load("turns"));
    }

    /** The decision for each utterance, in order. */
    public List<SpokenTurn> decide(Scene scene, List<Ranking> rankings) {
        TurnTable table = new TurnTable(scene, rankings);
        List<ToldTurn> told = second.tell(table.after(first.tell(table)));
        NounSpeakers nouns = new NounSpeakers(table.talk());
        return named(
                table,
                IntStream.range(0, told.size())
                        .mapToObj(u -> spoken(table, nouns, u, told.get(u)))
                        .toList());
    }

    /** The turns, with the name of a narrator that shows only now, by whom others address behind his own words. */
    private static List<SpokenTurn> named(TurnTable table, List<SpokenTurn> turns) {
        BitSet own = IntStream.range(0, turns.size())
                .filter(u -> turns.get(u).voice().filter(Voice.NARRATOR::equals).isPresent()
                        && turns.get(u).probability() > CLEAR)
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return own.isEmpty()
                ? turns
                : table.talk()
                        .stage()
                        .findNarrator(own)
                        .map(narrator ->
                                turns.stream().map(turn -> turn.named(narrator)).toList())
                        .orElse(turns);
    }

    /** The turn with its words, or that of the noun beside the utterance if it is somebody else's than the one's with a name. */
    private static SpokenTurn spoken(TurnTable table, NounSpeakers nouns, int utterance, ToldTurn told) {
        Optional<Voice> unnamed = told.voice().flatMap(voice -> nouns.otherThan(voice, told.probability(), utterance));
        Optional<Voice> voice = unnamed.or(told::voice);
        return new SpokenTurn(
                voice,
                voice.flatMap(speaker -> table.wordsFor(utterance, speaker)),
                unnamed.isPresent() ? 1 - told.probability() : told.probability());
    }
}
