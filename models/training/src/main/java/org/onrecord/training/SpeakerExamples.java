package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.speaker.Attribution;
import org.onrecord.internal.speaker.CandidateTable;
import org.onrecord.internal.speaker.DescribedCandidate;
import org.onrecord.internal.speaker.Scene;
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
            for (DescribedCandidate candidate : table.candidates(u, history)) {
                SpeakerLabels.Label label = annotated.labels().label(candidate, quote);
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
