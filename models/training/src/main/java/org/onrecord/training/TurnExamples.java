package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.conversation.Conversation;
import org.onrecord.internal.conversation.SpokenTurn;
import org.onrecord.internal.conversation.StoryCast;
import org.onrecord.internal.conversation.Turn;
import org.onrecord.internal.conversation.TurnTable;
import org.onrecord.internal.conversation.Voice;
import org.onrecord.internal.speaker.RankedScene;
import org.onrecord.internal.speaker.Scene;
import org.onrecord.training.GoldDocument.GoldQuote;

/** Describes every voice that may speak each annotated utterance of a novel; earlier voices are the annotated ones. */
final class TurnExamples {

    private final Scene scene;
    private final AnnotatedScene annotated;
    private final CharacterVotes characters;

    private TurnExamples(AnnotatedScene annotated, Scene scene) {
        this.annotated = annotated;
        this.scene = scene;
        this.characters =
                new CharacterVotes(scene, new CharacterNames(annotated.gold().characters()));
    }

    /**
     * The examples of a text, in which earlier voices are the annotated ones.
     *
     * @param spoken its utterances that pass for speech; those that are not annotated teach when nobody is to be named
     */
    static Examples of(AnnotatedScene annotated, RankedScene spoken) {
        Scene scene = StoryCast.of(spoken.scene());
        TurnExamples examples = new TurnExamples(annotated, scene);
        TurnTable table = new TurnTable(scene, spoken.rankings());
        return examples.describe(table, examples.annotatedVoices(table), false);
    }

    /**
     * The examples of a text, in which earlier and later voices are those that a model tells, so that one learns to
     * doubt them: of the first reading, and of the second.
     */
    static Examples of(AnnotatedScene annotated, RankedScene spoken, Conversation teller) {
        Scene scene = StoryCast.of(spoken.scene());
        TurnExamples examples = new TurnExamples(annotated, scene);
        TurnTable table = new TurnTable(scene, spoken.rankings());
        Conversation.Readings told = teller.read(scene, spoken.rankings());
        return Examples.join(List.of(
                examples.describe(table, voices(told.first()), false),
                examples.describe(table, voices(told.second()), true)));
    }

    private static List<Optional<Voice>> voices(List<SpokenTurn> turns) {
        return turns.stream().map(SpokenTurn::voice).toList();
    }

    private List<Optional<Voice>> annotatedVoices(TurnTable table) {
        List<Optional<Voice>> history = new ArrayList<>();
        for (int u = 0; u < scene.utterances().size(); u++) {
            Optional<GoldQuote> quote = quoteOf(u);
            history.add(table.turns(u, history, List.of()).stream()
                    .map(Turn::voice)
                    .filter(voice -> speaks(voice, quote))
                    .findFirst());
        }
        return history;
    }

    private Examples describe(TurnTable table, List<Optional<Voice>> told, boolean foretold) {
        Examples examples = new Examples();
        for (int u = 0; u < scene.utterances().size(); u++) {
            Optional<GoldQuote> quote = quoteOf(u);
            List<Optional<Voice>> future = foretold ? told.subList(u + 1, told.size()) : List.of();
            examples.beginChoice();
            for (Turn turn : table.turns(u, told.subList(0, u), future)) {
                examples.add(turn.features(), speaks(turn.voice(), quote));
            }
        }
        return examples;
    }

    private Optional<GoldQuote> quoteOf(int utterance) {
        return annotated.labels().quoteOf(scene.utterances().get(utterance));
    }

    private boolean speaks(Voice voice, Optional<GoldQuote> quote) {
        return quote.filter(said -> characters.speaks(voice, said.names())).isPresent();
    }
}
