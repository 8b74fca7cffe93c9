package org.onrecord.internal.conversation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Gender;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Ranking;

/**
 * All that is known of a conversation before it is decided who speaks.
 *
 * @param evidence for each utterance what the words around it say
 * @param clearTurns the indices of the utterances that the words around them clearly give to a voice
 */
record Talk(
        Scene scene,
        Stage stage,
        ActingPeople acting,
        Addressees addressees,
        Introductions introductions,
        OwnWords ownWords,
        List<WordEvidence> evidence,
        Map<Voice, Positions> clearTurns) {

    private static final double CLEAR = 0.5;

    Talk {
        evidence = ImmutableList.copyOf(evidence);
        clearTurns = ImmutableMap.copyOf(clearTurns);
    }

    static Talk of(Scene scene, List<Ranking> rankings) {
        Stage stage = new Stage(scene, rankings);
        BoundPronouns pronouns = new BoundPronouns(scene);
        List<WordEvidence> evidence = new ArrayList<>();
        for (int u = 0; u < rankings.size(); u++) {
            Interruption.check();
            int utterance = u;
            evidence.add(WordEvidence.of(
                    scene, rankings.get(u), stage.narrator(), pronoun -> pronouns.nounFor(pronoun, utterance)));
        }
        ListMultimap<Voice, Integer> clear = ArrayListMultimap.create();
        for (int u = 0; u < evidence.size(); u++) {
            int utterance = u;
            evidence.get(u).voices().forEach((voice, scored) -> {
                if (scored.probability() > CLEAR) {
                    clear.put(voice, utterance);
                }
            });
        }
        Map<Voice, Positions> clearTurns = new HashMap<>();
        Multimaps.asMap(clear)
                .forEach((voice, turns) ->
                        clearTurns.put(voice, new Positions(turns.stream().mapToInt(turn -> turn))));
        return new Talk(
                scene,
                stage,
                new ActingPeople(scene, stage),
                new Addressees(scene),
                new Introductions(scene),
                new OwnWords(scene, clearTurns),
                evidence,
                clearTurns);
    }

    /** 1 if the voice has the gender, -1 if it has the other one, 0 if that is not known. */
    int agreement(Voice voice, Gender gender) {
        Gender own = gender == Gender.UNKNOWN ? Gender.UNKNOWN : genderOf(voice);
        if (own == Gender.UNKNOWN) {
            return 0;
        }
        return own == gender ? 1 : -1;
    }

    private Gender genderOf(Voice voice) {
        return voice.hasEntity()
                ? scene.entities().all().get(voice.entity()).gender()
                : scene.lexicons()
                        .people()
                        .personNouns()
                        .find(voice.noun())
                        .map(PersonNoun::gender)
                        .orElse(Gender.UNKNOWN);
    }

    /** The utterances that the words around them clearly give to the voice. */
    Positions clearTurns(Voice voice) {
        return clearTurns.getOrDefault(voice, Positions.NONE);
    }

    int timesSpoken(Voice voice) {
        return clearTurns(voice).size();
    }
}
