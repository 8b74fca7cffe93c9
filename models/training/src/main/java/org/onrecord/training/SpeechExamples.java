package org.onrecord.training;

import java.util.List;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.SpeechJudge;

/**
 * Describes the utterances of an annotated text, labelled by whether they are somebody's words. Annotators of novels leave
 * out what groups and passers-by say, so what stands by itself there is no example of mere quotation marks.
 */
final class SpeechExamples {

    private SpeechExamples() {}

    static Examples of(AnnotatedScene annotated, List<Ranking> rankings) {
        Examples examples = new Examples();
        for (int u = 0; u < rankings.size(); u++) {
            boolean speech = annotated.quoteOf(u).isPresent();
            Scene scene = annotated.scene();
            if (speech
                    || !annotated.isNovel()
                    || scene.isInline(scene.utterances().get(u))) {
                examples.add(SpeechJudge.describe(rankings.get(u)), speech);
            }
        }
        return examples;
    }
}
