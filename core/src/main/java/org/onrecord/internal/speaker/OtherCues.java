package org.onrecord.internal.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Frames;
import org.onrecord.internal.speech.OtherVoices;

/** Keeps a verb that has reported one quotation from reporting what others say behind it, too. For one text. */
final class OtherCues {

    private final Scene scene;
    private final OtherVoices voices;

    OtherCues(Scene scene) {
        this.scene = scene;
        this.voices = new OtherVoices(scene.text(), scene.lexicons());
    }

    /**
     * The ranking without those who speak by the verb of the utterance before.
     *
     * @param utterance index of the ranked utterance
     * @param history the decisions for all before it
     */
    Ranking leaveOut(int utterance, Ranking ranking, List<Attribution> history) {
        if (utterance == 0 || !isOfOthers(utterance)) {
            return ranking;
        }
        Optional<Integer> taken = history.get(utterance - 1).cue();
        return new Ranking(
                ranking.utterance(),
                ranking.candidates().stream()
                        .filter(scored ->
                                taken.isEmpty() || !scored.candidate().cue().equals(taken))
                        .toList());
    }

    private boolean isOfOthers(int utterance) {
        int before = scene.utterances().get(utterance - 1).last();
        int next = scene.utterances().get(utterance).first();
        Frames frames = scene.frames().frames();
        int index = frames.ofQuotation().get(next);
        Frame frame = frames.get(index);
        return frames.ofQuotation().get(before) == index
                && voices.begin(
                        frame,
                        frame.slotOf(before).orElseThrow(),
                        frame.slotOf(next).orElseThrow());
    }
}
