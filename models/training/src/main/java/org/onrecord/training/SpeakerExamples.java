package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Attribution;
import org.onrecord.internal.speaker.CandidateTable;
import org.onrecord.internal.speaker.DescribedCandidate;
import org.onrecord.training.GoldDocument.GoldQuote;

/** Describes every candidate of every utterance of an annotated text; earlier speakers are the annotated ones. */
final class SpeakerExamples {

    private SpeakerExamples() {}

    static Examples of(AnnotatedScene annotated) {
        Scene scene = annotated.scene();
        CandidateTable table = new CandidateTable(scene);
        Examples examples = new Examples();
        List<Attribution> history = new ArrayList<>();
        for (int u = 0; u < scene.utterances().size(); u++) {
            Optional<GoldQuote> quote = annotated.quoteOf(u);
            Attribution right = new Attribution(Optional.empty(), Optional.empty(), 1);
            List<DescribedCandidate> candidates = table.candidates(u, history);
            List<SpeakerLabels.Label> labels =
                    annotated.labels().label(candidates, scene.utterances().get(u), quote);
            examples.beginChoice();
            for (int c = 0; c < candidates.size(); c++) {
                DescribedCandidate candidate = candidates.get(c);
                SpeakerLabels.Label label = labels.get(c);
                if (label != SpeakerLabels.Label.UNKNOWN) {
                    examples.add(candidate.features(), label == SpeakerLabels.Label.RIGHT);
                }
                if (label == SpeakerLabels.Label.RIGHT && right.source().isEmpty()) {
                    right = new Attribution(Optional.of(candidate.source()), candidate.cue(), 1);
                }
            }
            history.add(right);
        }
        return examples;
    }
}
