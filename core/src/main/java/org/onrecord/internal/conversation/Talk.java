package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Gender;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.Scene;

/**
 * All that is known of a conversation before it is decided who speaks.
 *
 * @param evidence for each utterance what the words around it say
 * @param timesSpoken how many utterances the words around them give to a voice
 */
record Talk(
        Scene scene, Stage stage, ActingPeople acting, List<WordEvidence> evidence, Map<Voice, Integer> timesSpoken) {

    private static final double CLEAR = 0.5;

    Talk {
        evidence = ImmutableList.copyOf(evidence);
        timesSpoken = ImmutableMap.copyOf(timesSpoken);
    }

    static Talk of(Scene scene, List<Ranking> rankings) {
        List<WordEvidence> evidence = rankings.stream()
                .map(ranking -> WordEvidence.of(scene, ranking))
                .toList();
        Map<Voice, Integer> timesSpoken = new HashMap<>();
        for (WordEvidence words : evidence) {
            words.voices().forEach((voice, scored) -> {
                if (scored.probability() > CLEAR) {
                    timesSpoken.merge(voice, 1, Integer::sum);
                }
            });
        }
        return new Talk(scene, new Stage(scene), new ActingPeople(scene), evidence, timesSpoken);
    }

    /** 1 if the voice has the gender, -1 if it has the other one, 0 if that is not known. */
    int agreement(Voice voice, Gender gender) {
        if (!voice.isNamed() || gender == Gender.UNKNOWN) {
            return 0;
        }
        Gender own = scene.entities().all().get(voice.entity()).gender();
        if (own == Gender.UNKNOWN) {
            return 0;
        }
        return own == gender ? 1 : -1;
    }

    int timesSpoken(Voice voice) {
        return timesSpoken.getOrDefault(voice, 0);
    }
}
