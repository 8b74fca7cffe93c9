package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/**
 * Sets the features of where a candidate stands to the verb of speech nearest to the quotation, which help where a long
 * sentence is parsed wrongly: “Jane Roe, who has long fought the plan, called it "a disaster".”
 */
final class NearestCueDescriber {

    private final Scene scene;

    NearestCueDescriber(Scene scene) {
        this.scene = scene;
    }

    /**
     * Sets the features.
     *
     * @param begin frame position of the candidate's first token
     * @param head frame position of its last
     */
    void describe(Features features, Frame frame, Utterance utterance, int begin, int head) {
        Optional<Slot> slot = frame.slots().stream()
                .filter(candidate -> utterance.has(candidate.quotation()))
                .findFirst();
        if (slot.isEmpty()) {
            return;
        }
        int before = cueBefore(frame, slot.get().position());
        int cue = before >= 0 ? before : cueBehind(frame, slot.get().end());
        if (cue < 0) {
            return;
        }
        features.set(Feature.NEAREST_CUE_SHARE, PhrasalCues.share(scene, frame, cue));
        features.set(
                Feature.NEAREST_CUE_DISTANCE,
                cue == before ? slot.get().position() - cue : slot.get().end() - cue - 1);
        features.set(
                Feature.WORDS_TO_NEAREST_CUE, Math.max(-20, Math.min(20, head < cue ? cue - head - 1 : cue - begin)));
        features.set(
                Feature.BEFORE_INSERTION,
                head + 2 < cue
                        && frame.token(scene.text(), head + 1).isComma()
                        && frame.token(scene.text(), cue - 1).isComma());
    }

    private int cueBefore(Frame frame, int position) {
        for (int i = position - 1; i >= 0; i--) {
            if (isCue(frame, i)) {
                return i;
            }
        }
        return -1;
    }

    private int cueBehind(Frame frame, int position) {
        for (int i = position; i < frame.size(); i++) {
            if (isCue(frame, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCue(Frame frame, int position) {
        Token token = frame.token(scene.text(), position);
        return token.isVerb()
                && !frame.isQuoted(position)
                && (Governors.isReporting(scene, token) || PhrasalCues.isAt(scene, frame, position));
    }
}
