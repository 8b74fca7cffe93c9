package org.onrecord.internal.conversation;

import java.util.Optional;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.scene.Scene;

/** Sets the features that tell what lies between an utterance and the one before it. */
final class GapDescriber {

    private static final int MOST_WORDS = 200;

    private final Scene scene;
    private final Stage stage;
    private final TurnPlace place;
    private final Optional<TurnPlace> last;

    GapDescriber(Talk talk, TurnPlace place) {
        this.scene = talk.scene();
        this.stage = talk.stage();
        this.place = place;
        this.last = place.index() == 0 ? Optional.empty() : Optional.of(TurnPlace.of(scene, place.index() - 1));
    }

    void describe(Features features, Voice voice) {
        last.ifPresent(utterance -> describeGap(features, voice, utterance));
    }

    private void describeGap(Features features, Voice voice, TurnPlace lastPlace) {
        int paragraph = place.first().paragraph();
        int lastParagraph = lastPlace.last().paragraph();
        features.set(TurnFeature.SAME_PARAGRAPH_AS_LAST, lastParagraph == paragraph);
        features.set(TurnFeature.PARAGRAPHS_SINCE_LAST, Math.min(Distance.FAR, paragraph - lastParagraph));
        features.set(TurnFeature.WORDS_SINCE_LAST, Math.min(MOST_WORDS, place.begin() - lastPlace.end()));
        features.set(
                TurnFeature.LAST_ENDS_WITH_QUESTION,
                scene.text().text().charAt(lastPlace.last().inner().end() - 1) == '?');
        if (stage.isShown(voice)) {
            features.set(
                    TurnFeature.NARRATED_SINCE_LAST,
                    stage.isNarratedBetween(voice.entity(), lastPlace.end(), place.begin()));
        }
    }
}
