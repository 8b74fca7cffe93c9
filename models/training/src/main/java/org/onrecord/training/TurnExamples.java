package org.onrecord.training;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.internal.conversation.Link;
import org.onrecord.internal.conversation.Sequel;
import org.onrecord.internal.conversation.StoryCast;
import org.onrecord.internal.conversation.Turn;
import org.onrecord.internal.conversation.TurnModel;
import org.onrecord.internal.conversation.TurnTable;
import org.onrecord.internal.conversation.Voice;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.RankedScene;
import org.onrecord.training.GoldDocument.GoldQuote;

/**
 * The conversation of a novel: every voice that may speak each utterance that passes for speech, and which of them do.
 * Where an utterance is not annotated nobody does, which teaches when nobody is to be named.
 *
 * @param rows what the model is told of each voice, the utterances in order
 */
record TurnExamples(Examples rows, ImmutableList<Choice> choices) {

    /**
     * An utterance.
     *
     * @param right those of the voices that speak it
     */
    record Choice(ImmutableList<Voice> voices, Set<Voice> right, Sequel sequel) {

        /** The link of the chain that the odds make of it. */
        Link link(double[] odds) {
            return Link.of(voices, odds, sequel);
        }
    }

    static TurnExamples none() {
        return new TurnExamples(new Examples(), ImmutableList.of());
    }

    /** The examples of a text for a first model. */
    static TurnExamples of(AnnotatedScene annotated, RankedScene spoken) {
        Scene scene = StoryCast.of(spoken.scene());
        return of(annotated, scene, new TurnTable(scene, spoken.rankings()));
    }

    /** The examples of a text for a second model, if the first tells this. */
    static TurnExamples of(AnnotatedScene annotated, RankedScene spoken, TurnModel first) {
        Scene scene = StoryCast.of(spoken.scene());
        TurnTable table = new TurnTable(scene, spoken.rankings());
        return of(annotated, scene, table.after(first.tell(table)));
    }

    private static TurnExamples of(AnnotatedScene annotated, Scene scene, TurnTable table) {
        CharacterVotes characters =
                new CharacterVotes(scene, new CharacterNames(annotated.gold().characters()));
        Examples rows = new Examples();
        List<Choice> choices = new ArrayList<>();
        for (int u = 0; u < scene.utterances().size(); u++) {
            Optional<GoldQuote> quote =
                    annotated.labels().quoteOf(scene.utterances().get(u));
            List<Turn> turns = table.turns(u);
            Set<Voice> right = new HashSet<>();
            rows.beginChoice();
            for (Turn turn : turns) {
                boolean speaks = quote.filter(said -> characters.speaks(turn.voice(), said.names()))
                        .isPresent();
                rows.add(turn.features(), speaks);
                if (speaks) {
                    right.add(turn.voice());
                }
            }
            choices.add(new Choice(
                    turns.stream().map(Turn::voice).collect(ImmutableList.toImmutableList()),
                    Set.copyOf(right),
                    table.sequel(u)));
        }
        return new TurnExamples(rows, ImmutableList.copyOf(choices));
    }

    TurnExamples without(int... columns) {
        return new TurnExamples(rows.without(columns), choices);
    }
}
