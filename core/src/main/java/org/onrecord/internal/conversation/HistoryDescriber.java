package org.onrecord.internal.conversation;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.speaker.Scene;

/** Sets the features that tell when a voice spoke before an utterance. */
final class HistoryDescriber {

    private static final int RECENT_TURNS = 10;
    private static final int FEW_TURNS = 6;
    private static final int MOST_WORDS = 200;

    private final Scene scene;
    private final Stage stage;
    private final TurnPlace place;
    private final NearTurns before;
    private final Optional<TurnPlace> last;
    private final Optional<Voice> lastOther;
    private final int turnsSinceOther;

    /**
     * Prepares the description.
     *
     * @param history who spoke all utterances before it, in order
     */
    HistoryDescriber(Talk talk, TurnPlace place, List<Optional<Voice>> history) {
        this.scene = talk.scene();
        this.stage = talk.stage();
        this.place = place;
        this.before = new NearTurns(Lists.reverse(history));
        this.last = history.isEmpty() ? Optional.empty() : Optional.of(TurnPlace.of(scene, history.size() - 1));
        this.lastOther = before.nearestOther();
        this.turnsSinceOther = lastOther.map(this::turnsSince).orElse(Distance.FAR);
    }

    /** The number of utterances since the voice spoke; 1 for the speaker of the last one. */
    int turnsSince(Voice voice) {
        return Distance.of(before.distance(voice) + 1);
    }

    void describe(Features features, Voice voice) {
        features.set(TurnFeature.SPOKE_LAST, before.speaks(voice, 0));
        features.set(TurnFeature.SPOKE_BEFORE_LAST, before.speaks(voice, 1));
        features.set(TurnFeature.SPOKE_THIRD_LAST, before.speaks(voice, 2));
        features.set(
                TurnFeature.LAST_OTHER_SPEAKER, lastOther.filter(voice::equals).isPresent());
        features.set(TurnFeature.TURNS_SINCE_OTHER_SPEAKER, turnsSinceOther);
        features.set(TurnFeature.TURNS_SINCE_SPOKE, turnsSince(voice));
        features.set(TurnFeature.TURNS_OF_LAST_TEN, before.count(voice, RECENT_TURNS));
        features.set(TurnFeature.VOICES_OF_LAST_SIX, before.voicesOf(FEW_TURNS));
        last.ifPresent(utterance -> describeGap(features, voice, utterance));
        List<Optional<Voice>> voices = before.nearestFirst();
        if (voices.size() > 1) {
            features.set(TurnFeature.LAST_TWO_DIFFER, !voices.get(0).equals(voices.get(1)));
        }
    }

    private void describeGap(Features features, Voice voice, TurnPlace lastPlace) {
        int paragraph = place.first().paragraph();
        int lastParagraph = lastPlace.last().paragraph();
        features.set(TurnFeature.LAST_UNKNOWN, before.nearestFirst().get(0).isEmpty());
        features.set(TurnFeature.SAME_PARAGRAPH_AS_LAST, lastParagraph == paragraph);
        features.set(TurnFeature.PARAGRAPHS_SINCE_LAST, Math.min(Distance.FAR, paragraph - lastParagraph));
        features.set(TurnFeature.WORDS_SINCE_LAST, Math.min(MOST_WORDS, place.begin() - lastPlace.end()));
        features.set(
                TurnFeature.LAST_ENDS_WITH_QUESTION,
                scene.text().text().charAt(lastPlace.last().inner().end() - 1) == '?');
        if (voice.isNamed()) {
            features.set(
                    TurnFeature.NARRATED_SINCE_LAST,
                    stage.isNarratedBetween(voice.entity(), lastPlace.end(), place.begin()));
        }
    }
}
