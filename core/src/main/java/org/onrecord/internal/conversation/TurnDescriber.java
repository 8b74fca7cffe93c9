package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Set;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;

/** Sets the features of the voices that may speak one utterance. */
final class TurnDescriber {

    private static final int MOST_WORDS = 200;

    private final Talk talk;
    private final Scene scene;
    private final Stage stage;
    private final TurnPlace place;
    private final int index;
    private final WordsDescriber words;
    private final GapDescriber gap;
    private final PresenceDescriber presence;
    private final ActsDescriber acts;
    private final RivalDescriber rivals;

    /**
     * Prepares the description.
     *
     * @param voices all that may speak
     * @param byPronoun the people for whom the pronoun beside it may stand, most likely first
     * @param byNoun the same for the noun beside it
     * @param byNearPronoun the same for the narrator's nearest pronoun in its paragraph
     */
    TurnDescriber(
            Talk talk,
            TurnPlace place,
            List<Voice> voices,
            List<Integer> byPronoun,
            List<Integer> byNoun,
            List<Integer> byNearPronoun) {
        this.talk = talk;
        this.scene = talk.scene();
        this.stage = talk.stage();
        this.place = place;
        this.index = place.index();
        this.words = new WordsDescriber(talk, place, byPronoun, byNoun);
        this.gap = new GapDescriber(talk, place);
        this.presence = new PresenceDescriber(talk, place);
        this.acts = new ActsDescriber(talk, place, byNearPronoun);
        this.rivals = new RivalDescriber(talk, place, voices);
    }

    Features describe(Voice voice) {
        Features features = new Features(TurnFeature.NAMES);
        words.describe(features, voice);
        gap.describe(features, voice);
        describeNames(features, voice);
        describeAddressees(features, voice);
        presence.describe(features, voice);
        acts.describe(features, voice);
        rivals.describe(features, voice);
        describeUtterance(features);
        return features;
    }

    private void describeNames(Features features, Voice voice) {
        set(features, TurnFeature.ADDRESSED, TurnFeature.OTHER_ADDRESSED, stage.addressedIn(index), voice);
        set(
                features,
                TurnFeature.ADDRESSED_BY_LAST,
                TurnFeature.OTHER_ADDRESSED_BY_LAST,
                stage.addressedIn(index - 1),
                voice);
        features.set(TurnFeature.NAMED, stage.namedIn(index).contains(voice.entity()));
        features.set(TurnFeature.NAMED_BY_LAST, stage.namedIn(index - 1).contains(voice.entity()));
        features.set(
                TurnFeature.ADDRESSED_BY_BEFORE_LAST,
                stage.addressedIn(index - 2).contains(voice.entity()));
        features.set(TurnFeature.ADDRESSED_BY_NEXT, stage.addressedIn(index + 1).contains(voice.entity()));
    }

    private void describeAddressees(Features features, Voice voice) {
        features.set(
                TurnFeature.ADDRESSEE_AGREES,
                talk.agreement(voice, talk.addressees().of(index)));
        features.set(
                TurnFeature.ADDRESSEE_OF_LAST_AGREES,
                talk.agreement(voice, talk.addressees().of(index - 1)));
        features.set(
                TurnFeature.ADDRESSEE_OF_BEFORE_LAST_AGREES,
                talk.agreement(voice, talk.addressees().of(index - 2)));
        features.set(
                TurnFeature.ADDRESSEE_OF_NEXT_AGREES,
                talk.agreement(voice, talk.addressees().of(index + 1)));
    }

    private static void set(Features features, TurnFeature own, TurnFeature other, Set<Integer> people, Voice voice) {
        boolean contains = people.contains(voice.entity());
        features.set(own, contains);
        features.set(other, people.size() > (contains ? 1 : 0));
    }

    private void describeUtterance(Features features) {
        List<Paragraph> paragraphs = scene.text().paragraphs();
        features.set(TurnFeature.WORDS, Math.min(MOST_WORDS, place.end() - place.begin()));
        features.set(
                TurnFeature.STARTS_PARAGRAPH,
                place.first().outer().begin()
                        == paragraphs.get(place.first().paragraph()).span().begin());
        features.set(
                TurnFeature.ENDS_PARAGRAPH,
                place.last().outer().end()
                        >= paragraphs.get(place.last().paragraph()).span().end());
        Frame frame = scene.firstFrame(scene.utterances().get(index));
        features.set(TurnFeature.FRAME_WORDS, frame.size());
        features.set(TurnFeature.INLINE, scene.isInline(scene.utterances().get(index)));
        features.set(
                TurnFeature.ENDS_WITH_QUESTION,
                scene.text().text().charAt(place.last().inner().end() - 1) == '?');
        features.set(TurnFeature.FIRST_PERSON_TEXT, stage.isFirstPersonNarration());
    }
}
