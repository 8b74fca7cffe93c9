package org.onrecord.internal.conversation;

import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.scene.Scene;

/** Sets the features that tell whether the narrator has a voice be there. */
final class PresenceDescriber {

    private static final int MOST_TIMES_SPOKEN = 100;
    private static final int MOST_TIMES_NARRATED = 300;
    private static final int NAME = 0;
    private static final int NOUN = 1;
    private static final int NARRATOR = 2;
    private static final int RECURRING_NOUN = 3;

    private final Talk talk;
    private final Scene scene;
    private final Stage stage;
    private final TurnPlace place;

    PresenceDescriber(Talk talk, TurnPlace place) {
        this.talk = talk;
        this.scene = talk.scene();
        this.stage = talk.stage();
        this.place = place;
    }

    void describe(Features features, Voice voice) {
        boolean narrates = voice.equals(stage.narrator()) && stage.isFirstPersonNarration();
        features.set(TurnFeature.KIND, narrates ? NARRATOR : kind(voice));
        features.set(TurnFeature.TIMES_SPOKEN, Math.min(MOST_TIMES_SPOKEN, talk.timesSpoken(voice)));
        features.set(
                TurnFeature.PEOPLE_IN_LAST_PARAGRAPH,
                stage.peopleIn(place.first().paragraph() - 1).size());
        if (voice.hasEntity()) {
            KnownEntity person = scene.entities().all().get(voice.entity());
            features.set(TurnFeature.GENDER, person.gender());
            describePronouns(features, person.gender());
        }
        if (stage.isShown(voice)) {
            describeNames(features, voice.entity());
        }
    }

    private int kind(Voice voice) {
        if (!voice.hasEntity()) {
            return NOUN;
        }
        return scene.entities().all().get(voice.entity()).isNominal() ? RECURRING_NOUN : NAME;
    }

    private void describeNames(Features features, int person) {
        int paragraph = place.first().paragraph();
        int begin = place.begin();
        features.set(TurnFeature.PARAGRAPHS_SINCE_NARRATED, Distance.of(stage.paragraphsSinceNarrated(person, begin)));
        features.set(TurnFeature.WORDS_SINCE_NARRATED, Math.log1p(stage.wordsSinceNarrated(person, begin)));
        features.set(TurnFeature.LAST_NARRATED, stage.lastNarrated(begin) == person);
        features.set(
                TurnFeature.NARRATED_IN_PARAGRAPH_BEFORE,
                stage.isNarratedBetween(person, place.paragraphBegin(), begin));
        features.set(
                TurnFeature.NARRATED_IN_PARAGRAPH_BEHIND, stage.isNarratedBetween(person, begin, place.paragraphEnd()));
        features.set(TurnFeature.NARRATED_IN_LAST_PARAGRAPH, stage.isNarratedIn(person, paragraph - 1));
        features.set(
                TurnFeature.NARRATED_IN_NEXT_PARAGRAPH,
                stage.isNarratedIn(person, place.last().paragraph() + 1));
        features.set(TurnFeature.TIMES_NARRATED, Math.min(MOST_TIMES_NARRATED, stage.timesNarrated(person)));
    }

    private void describePronouns(Features features, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return;
        }
        Gender other = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
        features.set(TurnFeature.OWN_PRONOUNS_BESIDE, pronounsBeside(gender));
        features.set(TurnFeature.OTHER_PRONOUNS_BESIDE, pronounsBeside(other));
        features.set(TurnFeature.OWN_PRONOUNS_IN_LAST_PARAGRAPH, pronounsInLastParagraph(gender));
        features.set(TurnFeature.OTHER_PRONOUNS_IN_LAST_PARAGRAPH, pronounsInLastParagraph(other));
    }

    private int pronounsBeside(Gender gender) {
        return stage.pronouns().count(gender, place.paragraphBegin(), place.paragraphEnd());
    }

    private int pronounsInLastParagraph(Gender gender) {
        int paragraph = place.first().paragraph();
        return paragraph == 0
                ? 0
                : stage.pronouns()
                        .count(
                                gender,
                                scene.text().paragraphs().get(paragraph - 1).firstToken(),
                                place.paragraphBegin());
    }
}
