package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.conversation.StoryCast;
import org.onrecord.internal.conversation.Turn;
import org.onrecord.internal.conversation.TurnTable;
import org.onrecord.internal.conversation.Voice;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.Scene;
import org.onrecord.internal.speech.Utterance;
import org.onrecord.training.GoldDocument.GoldQuote;

/** Describes every voice that may speak each annotated utterance of a novel; earlier voices are the annotated ones. */
final class TurnExamples {

    private final Scene scene;
    private final AnnotatedScene annotated;
    private final CharacterNames characters;

    private TurnExamples(AnnotatedScene annotated, Scene scene) {
        this.annotated = annotated;
        this.scene = scene;
        this.characters = new CharacterNames(annotated.gold().characters());
    }

    static Examples of(AnnotatedScene annotated, List<Ranking> rankings) {
        List<Utterance> spoken = new ArrayList<>();
        List<Ranking> spokenRankings = new ArrayList<>();
        for (int u = 0; u < rankings.size(); u++) {
            if (annotated.quoteOf(u).isPresent()) {
                spoken.add(annotated.scene().utterances().get(u));
                spokenRankings.add(rankings.get(u));
            }
        }
        Scene scene = StoryCast.of(annotated.scene().withUtterances(spoken));
        return new TurnExamples(annotated, scene).describe(new TurnTable(scene, spokenRankings));
    }

    private Examples describe(TurnTable table) {
        Examples examples = new Examples();
        List<Optional<Voice>> history = new ArrayList<>();
        for (int u = 0; u < scene.utterances().size(); u++) {
            GoldQuote quote =
                    annotated.labels().quoteOf(scene.utterances().get(u)).orElseThrow();
            Optional<Voice> right = Optional.empty();
            for (Turn turn : table.turns(u, history)) {
                boolean speaks = quote.hasSpeaker() && isNamed(turn.voice(), quote.names());
                examples.add(turn.features(), speaks);
                if (speaks && right.isEmpty()) {
                    right = Optional.of(turn.voice());
                }
            }
            history.add(right);
        }
        return examples;
    }

    private boolean isNamed(Voice voice, List<String> names) {
        if (!voice.isNamed()) {
            return characters.isNamed(names, voice.noun()) || characters.isNamed(names, "the " + voice.noun());
        }
        KnownEntity person = scene.entities().all().get(voice.entity());
        return characters.isNamed(names, person.name())
                || person.variants().stream().anyMatch(variant -> characters.isNamed(names, variant));
    }
}
