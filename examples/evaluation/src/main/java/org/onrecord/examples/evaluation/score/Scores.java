package org.onrecord.examples.evaluation.score;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of a comparison, rounded to four decimal places.
 *
 * @param documents the number of documents compared
 * @param missingOrFailed how many of them have no extraction
 * @param measures the measures by name, in the order to print them
 */
public record Scores(int documents, int missingOrFailed, Map<String, Measure> measures) {

    public Scores {
        measures = ImmutableMap.copyOf(measures);
    }

    /** Returns a measure; empty if the gold data does not have what it needs. */
    public Optional<Measure> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    /** One measured quantity. */
    public sealed interface Measure permits Finding, Share {

        /** The one number that stands for it. */
        double headline();

        /** The numbers with their names, in the order to print them. */
        Map<String, Number> numbers();
    }

    /**
     * How well things were found.
     *
     * @param precision the share of what was found that is right, 0 to 1
     * @param recall the share of what there is that was found, 0 to 1
     * @param f1 the harmonic mean of the two
     * @param gold how many there are
     * @param predicted how many were found
     */
    public record Finding(double precision, double recall, double f1, int gold, int predicted) implements Measure {

        static Finding of(int truePositives, int falsePositives, int falseNegatives) {
            int predicted = truePositives + falsePositives;
            int gold = truePositives + falseNegatives;
            double precision = predicted == 0 ? 0 : (double) truePositives / predicted;
            double recall = gold == 0 ? 0 : (double) truePositives / gold;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return new Finding(rounded(precision), rounded(recall), rounded(f1), gold, predicted);
        }

        @Override
        public double headline() {
            return f1;
        }

        @Override
        public Map<String, Number> numbers() {
            return ImmutableMap.of("p", precision, "r", recall, "f1", f1, "gold", gold, "predicted", predicted);
        }
    }

    /**
     * A share or another mean.
     *
     * @param value the mean
     * @param cases over how many cases
     */
    public record Share(double value, int cases) implements Measure {

        static Share of(double sum, int cases, int scale) {
            return new Share(cases == 0 ? 0 : rounded(sum / cases * scale), cases);
        }

        @Override
        public double headline() {
            return value;
        }

        @Override
        public Map<String, Number> numbers() {
            return ImmutableMap.of("value", value, "n", cases);
        }
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Collects measures in order. */
    static final class Builder {

        private final int documents;
        private final int missingOrFailed;
        private final ImmutableMap.Builder<String, Measure> measures = ImmutableMap.builder();

        Builder(int documents, int missingOrFailed) {
            this.documents = documents;
            this.missingOrFailed = missingOrFailed;
        }

        void add(String name, Measure measure) {
            measures.put(name, measure);
        }

        Scores build() {
            return new Scores(documents, missingOrFailed, measures.buildOrThrow());
        }
    }
}
