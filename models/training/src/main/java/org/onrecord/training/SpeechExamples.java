package org.onrecord.training;

import java.util.List;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.SpeechJudge;

/** Describes every utterance of an annotated text, labelled by whether it is somebody's words. */
final class SpeechExamples {

    private SpeechExamples() {}

    static Examples of(AnnotatedScene annotated, List<Ranking> rankings) {
        Examples examples = new Examples();
        for (int u = 0; u < rankings.size(); u++) {
            examples.add(
                    SpeechJudge.describe(rankings.get(u)), annotated.quoteOf(u).isPresent());
        }
        return examples;
    }
}
