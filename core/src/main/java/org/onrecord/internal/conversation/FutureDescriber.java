package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.learning.Features;

/** Sets the features that tell when a voice speaks after an utterance, as a first reading has it. */
final class FutureDescriber {

    private static final int FAR = 50;
    private static final int NEAR_TURNS = 10;

    private final List<Optional<Voice>> future;

    /**
     * Prepares the description.
     *
     * @param future who speaks the utterances behind it, in order; empty in the first reading
     */
    FutureDescriber(List<Optional<Voice>> future) {
        this.future = future;
    }

    void describe(Features features, Voice voice) {
        if (future.isEmpty()) {
            return;
        }
        features.set(TurnFeature.SPEAKS_NEXT, speaks(voice, 0));
        features.set(TurnFeature.SPEAKS_AFTER_NEXT, speaks(voice, 1));
        features.set(TurnFeature.SPEAKS_THIRD_NEXT, speaks(voice, 2));
        features.set(TurnFeature.TURNS_TO_SPEAKING, turnsTo(voice));
        int turns = 0;
        for (int ahead = 0; ahead < NEAR_TURNS; ahead++) {
            turns += speaks(voice, ahead) ? 1 : 0;
        }
        features.set(TurnFeature.TURNS_OF_NEXT_TEN, turns);
    }

    private boolean speaks(Voice voice, int ahead) {
        return ahead < future.size() && future.get(ahead).filter(voice::equals).isPresent();
    }

    private int turnsTo(Voice voice) {
        int most = Math.min(FAR, future.size());
        for (int ahead = 0; ahead < most; ahead++) {
            if (speaks(voice, ahead)) {
                return ahead;
            }
        }
        return FAR;
    }
}
