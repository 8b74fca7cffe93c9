package org.onrecord.training;

import java.util.List;
import org.onrecord.internal.speaker.AntecedentFeature;
import org.onrecord.internal.speaker.AntecedentWeights;

/**
 * Learns how much everything counts that tells for whom a pronoun in a story stands, as a conditional logit. A person's
 * score is that of its best name and may hang on who the pronoun before is, so that there is no gradient to follow: the
 * weights are found by direct search (Hooke and Jeeves, "'Direct search' solution of numerical and statistical problems",
 * 1961).
 */
final class PronounTraining {

    private static final int FOLDS = 2;
    private static final double FIRST_STEP = 2;
    private static final double LAST_STEP = 0.125;
    /** There are many words and some sentences between a name and a pronoun, but of the rest each is once there or not. */
    private static final double UNIT_OF_TOKENS = 0.01;

    private static final double UNIT_OF_SENTENCES = 0.25;

    private final List<PronounExamples> texts;
    private final Folds folds;

    /** For the texts of novels and of parts of them. */
    PronounTraining(List<PronounExamples> texts) {
        this.texts = texts;
        this.folds = Folds.of(FOLDS, texts.stream().map(PronounExamples::id).toList());
    }

    AntecedentWeights weights() {
        return search(texts);
    }

    /** The share of the pronouns that come out right by weights which were found on other texts. */
    double heldOut() {
        List<Integer> right = folds.map(fold -> right(folds.inside(fold, texts), search(folds.outside(fold, texts))));
        return right.stream().mapToInt(found -> found).sum()
                / (double) texts.stream().mapToInt(PronounExamples::size).sum();
    }

    private static int right(List<PronounExamples> texts, AntecedentWeights weights) {
        return texts.parallelStream().mapToInt(text -> text.right(weights)).sum();
    }

    private static double likelihood(List<PronounExamples> texts, AntecedentWeights weights) {
        // Added up in order, so that the sum is the same on every machine.
        List<Double> byText =
                texts.parallelStream().map(text -> text.likelihood(weights)).toList();
        return byText.stream().mapToDouble(likelihood -> likelihood).sum();
    }

    private static AntecedentWeights search(List<PronounExamples> texts) {
        double[] weights = new double[AntecedentFeature.values().length];
        double most = likelihood(texts, AntecedentWeights.of(weights));
        double step = FIRST_STEP;
        while (step >= LAST_STEP) {
            double before = most;
            for (AntecedentFeature feature : AntecedentFeature.values()) {
                most = move(texts, weights, feature, step, most);
            }
            step = most > before ? step : step / 2;
        }
        return AntecedentWeights.of(weights);
    }

    /** Moves one weight up or down, if that is better; returns how likely the right people are then. */
    @SuppressWarnings("EnumOrdinal") // the order is that of the weights
    private static double move(
            List<PronounExamples> texts, double[] weights, AntecedentFeature feature, double step, double most) {
        double old = weights[feature.ordinal()];
        for (int direction : new int[] {1, -1}) {
            weights[feature.ordinal()] = old + direction * step * unitOf(feature);
            double moved = likelihood(texts, AntecedentWeights.of(weights));
            if (moved > most) {
                return moved;
            }
        }
        weights[feature.ordinal()] = old;
        return most;
    }

    private static double unitOf(AntecedentFeature feature) {
        return switch (feature) {
            case TOKEN -> UNIT_OF_TOKENS;
            case SENTENCE -> UNIT_OF_SENTENCES;
            default -> 1;
        };
    }
}
