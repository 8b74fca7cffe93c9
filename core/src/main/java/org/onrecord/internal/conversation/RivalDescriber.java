package org.onrecord.internal.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Gender;
import org.onrecord.internal.learning.Features;

/** Sets the features that compare a voice with the others that may speak an utterance. */
final class RivalDescriber {

    private static final double STEPS = 1000;

    private final List<Voice> voices;
    private final List<Voice> agreeing;
    private final Rivals byNarration;
    private final Rivals byActing;
    private final Rivals byTimesSpoken;
    private final Rivals byLikeness;
    private final Map<Voice, Double> likeness = new HashMap<>();

    RivalDescriber(Talk talk, TurnPlace place, List<Voice> voices) {
        this.voices = voices;
        voices.forEach(voice -> likeness.put(voice, talk.ownWords().likeness(place.index(), voice)));
        Gender pronoun = talk.evidence().get(place.index()).pronounGender(talk.scene());
        this.agreeing = voices.stream()
                .filter(voice -> talk.agreement(voice, pronoun) >= 0)
                .toList();
        this.byNarration =
                new Rivals(voices, voice -> talk.stage().wordsSinceNarrated(voice.entity(), place.begin()), agreeing);
        this.byActing =
                new Rivals(voices, voice -> talk.acting().wordsSinceActing(voice.entity(), place.begin()), agreeing);
        this.byLikeness = new Rivals(voices, voice -> (int) (-STEPS * likeness(voice)), agreeing);
        this.byTimesSpoken = new Rivals(voices, voice -> -talk.timesSpoken(voice), agreeing);
    }

    private double likeness(Voice voice) {
        return likeness.getOrDefault(voice, 0.0);
    }

    void describe(Features features, Voice voice) {
        features.set(TurnFeature.LIKE_OWN_WORDS, likeness(voice));
        features.set(TurnFeature.RANK_LIKE_OWN_WORDS, byLikeness.rank(voice));
        features.set(TurnFeature.CANDIDATES, voices.size());
        features.set(TurnFeature.AGREEING_CANDIDATES, agreeing.size());
        features.set(TurnFeature.RANK_NARRATED, byNarration.rank(voice));
        features.set(TurnFeature.RANK_NARRATED_OF_AGREEING, byNarration.rankOfAgreeing(voice));
        features.set(TurnFeature.RANK_ACTING, byActing.rank(voice));
        features.set(TurnFeature.RANK_ACTING_OF_AGREEING, byActing.rankOfAgreeing(voice));
        features.set(TurnFeature.RANK_TIMES_SPOKEN, byTimesSpoken.rank(voice));
    }
}
