package org.onrecord.internal.conversation;

import java.util.List;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.learning.Features;

/** Sets the features that tell what the narrator has a voice do around an utterance. */
final class ActsDescriber {

    private final ActingPeople acting;
    private final Stage stage;
    private final TurnPlace place;
    private final int lastParagraphBegin;
    private final int nextParagraphEnd;
    private final List<Integer> byNearPronoun;

    /**
     * Prepares the description.
     *
     * @param byNearPronoun the people for whom the narrator's nearest "he" or "she" in the paragraph may stand, most likely
     *     first
     */
    ActsDescriber(Talk talk, TurnPlace place, List<Integer> byNearPronoun) {
        this.acting = talk.acting();
        this.stage = talk.stage();
        this.place = place;
        this.byNearPronoun = byNearPronoun;
        List<Paragraph> paragraphs = talk.scene().text().paragraphs();
        this.lastParagraphBegin =
                paragraphs.get(Math.max(0, place.first().paragraph() - 1)).firstToken();
        this.nextParagraphEnd = paragraphs
                .get(Math.min(paragraphs.size() - 1, place.last().paragraph() + 1))
                .endToken();
    }

    void describe(Features features, Voice voice) {
        if (!stage.isShown(voice)) {
            return;
        }
        int person = voice.entity();
        int begin = place.begin();
        features.set(TurnFeature.ACTS_BEFORE, acting.acts(person, place.paragraphBegin(), begin));
        features.set(TurnFeature.ACTS_BEHIND, acting.acts(person, begin, place.paragraphEnd()));
        features.set(TurnFeature.NAMED_ONLY_BEFORE, acting.isNamedOnly(person, place.paragraphBegin(), begin));
        features.set(TurnFeature.NAMED_ONLY_BEHIND, acting.isNamedOnly(person, begin, place.paragraphEnd()));
        features.set(
                TurnFeature.ACTS_IN_LAST_PARAGRAPH, acting.acts(person, lastParagraphBegin, place.paragraphBegin()));
        features.set(TurnFeature.ACTS_IN_NEXT_PARAGRAPH, acting.acts(person, place.paragraphEnd(), nextParagraphEnd));
        features.set(TurnFeature.WORDS_SINCE_ACTING, Math.log1p(acting.wordsSinceActing(person, begin)));
        features.set(TurnFeature.LAST_ACTING, acting.lastActing(begin) == person);
        features.set(TurnFeature.NEAR_PRONOUN_RANK, Distance.of(byNearPronoun.indexOf(person)));
    }
}
