package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.speaker.Scene;

/** Sets the features that tell when a voice spoke before an utterance. */
final class HistoryDescriber {

    private static final int FAR = 50;
    private static final int RECENT_TURNS = 10;
    private static final int MOST_WORDS = 200;

    private final Scene scene;
    private final Stage stage;
    private final TurnPlace place;
    private final List<Optional<Voice>> history;
    private final Optional<Voice> lastOther;

    HistoryDescriber(Talk talk, TurnPlace place, List<Optional<Voice>> history) {
        this.scene = talk.scene();
        this.stage = talk.stage();
        this.place = place;
        this.history = history;
        this.lastOther = lastOther(history);
    }

    /** The voice that spoke last before the last speaker began to. */
    private static Optional<Voice> lastOther(List<Optional<Voice>> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Optional<Voice> last = history.get(history.size() - 1);
        for (int u = history.size() - 2; u >= Math.max(0, history.size() - FAR); u--) {
            if (history.get(u).isPresent() && !history.get(u).equals(last)) {
                return history.get(u);
            }
        }
        return Optional.empty();
    }

    private boolean spoke(Voice voice, int back) {
        return history.size() >= back
                && history.get(history.size() - back).filter(voice::equals).isPresent();
    }

    /** The number of utterances since the voice spoke, at most {@link #FAR}; 1 for the speaker of the last one. */
    int turnsSince(Voice voice) {
        int most = Math.min(history.size(), FAR);
        for (int back = 1; back <= most; back++) {
            if (spoke(voice, back)) {
                return back;
            }
        }
        return FAR;
    }

    void describe(Features features, Voice voice) {
        features.set(TurnFeature.SPOKE_LAST, spoke(voice, 1));
        features.set(TurnFeature.SPOKE_BEFORE_LAST, spoke(voice, 2));
        features.set(TurnFeature.SPOKE_THIRD_LAST, spoke(voice, 3));
        features.set(
                TurnFeature.LAST_OTHER_SPEAKER, lastOther.filter(voice::equals).isPresent());
        features.set(
                TurnFeature.TURNS_SINCE_OTHER_SPEAKER,
                lastOther.map(this::turnsSince).orElse(FAR));
        features.set(TurnFeature.TURNS_SINCE_SPOKE, turnsSince(voice));
        features.set(TurnFeature.TURNS_OF_LAST_TEN, recentTurns(voice));
        int last = history.size() - 1;
        if (last >= 0) {
            features.set(TurnFeature.LAST_UNKNOWN, history.get(last).isEmpty());
            describeGap(features, voice, TurnPlace.of(scene, last));
        }
        if (last >= 1) {
            features.set(TurnFeature.LAST_TWO_DIFFER, !history.get(last).equals(history.get(last - 1)));
        }
    }

    private int recentTurns(Voice voice) {
        int recent = 0;
        for (int back = 1; back <= RECENT_TURNS; back++) {
            recent += spoke(voice, back) ? 1 : 0;
        }
        return recent;
    }

    private void describeGap(Features features, Voice voice, TurnPlace before) {
        int paragraph = place.first().paragraph();
        features.set(TurnFeature.SAME_PARAGRAPH_AS_LAST, before.last().paragraph() == paragraph);
        features.set(
                TurnFeature.PARAGRAPHS_SINCE_LAST,
                Math.min(FAR, paragraph - before.last().paragraph()));
        features.set(TurnFeature.WORDS_SINCE_LAST, Math.min(MOST_WORDS, place.begin() - before.end()));
        features.set(
                TurnFeature.LAST_ENDS_WITH_QUESTION,
                scene.text().text().charAt(before.last().inner().end() - 1) == '?');
        if (voice.isNamed()) {
            features.set(
                    TurnFeature.NARRATED_SINCE_LAST,
                    stage.isNarratedBetween(voice.entity(), before.end(), place.begin()));
        }
    }
}
