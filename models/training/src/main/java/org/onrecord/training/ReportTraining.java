package org.onrecord.training;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.internal.report.KeyCounts;
import org.onrecord.internal.report.ReportFeature;

/**
 * Learns the counts and the model of reported speech.
 *
 * <p>So that the model does not trust the counts more than it may, each text is described by counts over the other folds.
 */
final class ReportTraining {

    private static final int FOLDS = 4;

    private final List<ReportScene> scenes;
    private final List<ReportCounter> counters;

    ReportTraining(List<ReportScene> scenes) {
        this.scenes = scenes;
        this.counters = IntStream.range(0, FOLDS)
                .mapToObj(fold -> {
                    ReportCounter counter = new ReportCounter();
                    for (int i = fold; i < scenes.size(); i += FOLDS) {
                        scenes.get(i).count(counter);
                    }
                    return counter;
                })
                .toList();
    }

    List<String> counts() {
        return without(-1).lines();
    }

    List<String> model() {
        List<KeyCounts> others = IntStream.range(0, FOLDS)
                .mapToObj(fold -> without(fold).counts())
                .toList();
        List<Examples> examples = IntStream.range(0, scenes.size())
                .parallel()
                .mapToObj(i -> scenes.get(i).examples(others.get(i % FOLDS)))
                .toList();
        return TreeTrainer.train(Examples.join(examples), ReportFeature.NAMES);
    }

    private ReportCounter without(int fold) {
        ReportCounter sum = new ReportCounter();
        for (int f = 0; f < FOLDS; f++) {
            if (f != fold) {
                sum.addAll(counters.get(f));
            }
        }
        return sum;
    }
}
