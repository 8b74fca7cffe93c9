package org.onrecord.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.report.FrameTree;
import org.onrecord.internal.report.KeyCounts;
import org.onrecord.internal.report.ReportCandidate;
import org.onrecord.internal.report.ReportDescriber;
import org.onrecord.internal.report.ReportTable;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Attributor;
import org.onrecord.internal.speaker.SpeechJudge;
import org.onrecord.training.ReportLabels.Label;

/** An annotated text with its possible reports, frame by frame, and which of them are right. */
final class ReportScene {

    private record LabelledFrame(FrameTree tree, List<ReportCandidate> candidates, List<Label> labels) {}

    private final Scene scene;
    private final Set<Integer> cuesOfQuotes = new HashSet<>();
    private final List<LabelledFrame> frames = new ArrayList<>();

    ReportScene(GoldDocument gold, Scene scene, Attributor attributor, SpeechJudge judge) {
        this.scene = scene;
        judge.keepSpeech(scene, attributor.rank(scene), false)
                .rankings()
                .forEach(ranking -> ranking.decision().cue().ifPresent(cuesOfQuotes::add));
        ReportTable table = new ReportTable(scene);
        ReportLabels labels = new ReportLabels(scene.text(), gold);
        for (int f = 0; f < scene.frames().frames().all().size(); f++) {
            if (scene.frames().frames().get(f).isEmpty()) {
                continue;
            }
            FrameTree tree = table.tree(f);
            List<ReportCandidate> candidates = table.candidates(f, tree, table.sources(f), cue -> true);
            frames.add(new LabelledFrame(tree, candidates, labels.labels(tree, candidates)));
        }
    }

    void count(ReportCounter counter) {
        frames.forEach(frame -> counter.count(scene.text(), frame.tree(), frame.candidates(), frame.labels()));
    }

    Examples examples(KeyCounts counts) {
        Examples examples = new Examples();
        ReportDescriber describer = new ReportDescriber(scene, counts, cuesOfQuotes);
        for (LabelledFrame frame : frames) {
            List<Features> described = describer.describe(frame.tree(), frame.candidates());
            for (int c = 0; c < described.size(); c++) {
                if (frame.labels().get(c) != Label.UNKNOWN) {
                    examples.add(described.get(c), frame.labels().get(c) == Label.RIGHT);
                }
            }
        }
        return examples;
    }
}
