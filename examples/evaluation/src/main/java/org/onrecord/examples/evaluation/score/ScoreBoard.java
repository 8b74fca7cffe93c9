package org.onrecord.examples.evaluation.score;

import com.google.common.collect.ImmutableList;
import java.util.TreeMap;

/** The counts of a comparison by measure, to which the parts of the scorer add. Not thread-safe. */
final class ScoreBoard {

    private static final ImmutableList<String> OF_CONFIDENCE =
            ImmutableList.of(Measures.BRIER, Measures.CONFIDENT_ATTRIBUTION, Measures.CONFIDENT_SHARE);

    private final TreeMap<String, Hits> hits = new TreeMap<>();
    private final TreeMap<String, Mean> means = new TreeMap<>();

    /** Adds to a measure what was found rightly, found wrongly, and missed. */
    void count(String measure, int truePositives, int falsePositives, int falseNegatives) {
        Hits sum = hits.computeIfAbsent(measure, key -> new Hits());
        sum.truePositives += truePositives;
        sum.falsePositives += falsePositives;
        sum.falseNegatives += falseNegatives;
    }

    void found(String measure) {
        count(measure, 1, 0, 0);
    }

    void wrong(String measure) {
        count(measure, 0, 1, 0);
    }

    void missed(String measure) {
        count(measure, 0, 0, 1);
    }

    /** Adds one value to the mean of a measure. */
    void average(String measure, double value) {
        average(measure, value, 1);
    }

    /** Adds a sum of values to the mean of a measure. */
    void average(String measure, double sum, int cases) {
        Mean mean = means.computeIfAbsent(measure, key -> new Mean());
        mean.sum += sum;
        mean.cases += cases;
    }

    /** Adds one case to the share of a measure. */
    void share(String measure, boolean isSo) {
        average(measure, isSo ? 1 : 0);
    }

    /** Returns the scores so far: first those of finding, then the shares, each by name, at last those of confidence. */
    Scores scores(int documents, int missingOrFailed) {
        Scores.Builder scores = new Scores.Builder(documents, missingOrFailed);
        hits.forEach((measure, sum) ->
                scores.add(measure, Scores.Finding.of(sum.truePositives, sum.falsePositives, sum.falseNegatives)));
        means.forEach((measure, mean) -> {
            if (!OF_CONFIDENCE.contains(measure)) {
                int scale = measure.equals(Measures.FALSE_ATTRIBUTIONS) ? 100 : 1;
                scores.add(measure, Scores.Share.of(mean.sum, mean.cases, scale));
            }
        });
        for (String measure : OF_CONFIDENCE) {
            Mean mean = means.get(measure);
            if (mean != null) {
                scores.add(measure, Scores.Share.of(mean.sum, mean.cases, 1));
            }
        }
        return scores.build();
    }

    private static final class Hits {
        int truePositives;
        int falsePositives;
        int falseNegatives;
    }

    private static final class Mean {
        double sum;
        int cases;
    }
}
