package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.learning.Features;

/** Sets the features that tell when a voice speaks after an utterance, as a first reading has it. */
final class FutureDescriber {

    private static final int NEAR_TURNS = 10;

    private final NearTurns behind;

    /**
     * Prepares the description.
     *
     * @param future who speaks the utterances behind it, in order; empty in the first reading
     */
    FutureDescriber(List<Optional<Voice>> future) {
        this.behind = new NearTurns(future);
    }

    void describe(Features features, Voice voice) {
        if (behind.nearestFirst().isEmpty()) {
            return;
        }
        features.set(TurnFeature.SPEAKS_NEXT, behind.speaks(voice, 0));
        features.set(TurnFeature.SPEAKS_AFTER_NEXT, behind.speaks(voice, 1));
        features.set(TurnFeature.SPEAKS_THIRD_NEXT, behind.speaks(voice, 2));
        features.set(TurnFeature.TURNS_TO_SPEAKING, behind.distance(voice));
        features.set(TurnFeature.TURNS_OF_NEXT_TEN, behind.count(voice, NEAR_TURNS));
    }
}
