package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.internal.scene.Scene;

/**
 * A scene with the possible speakers of its utterances.
 *
 * @param rankings for each utterance, in order
 */
public record RankedScene(Scene scene, List<Ranking> rankings) {

    public RankedScene {
        rankings = ImmutableList.copyOf(rankings);
    }
}
