package org.onrecord.training;

import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IObjective;

/**
 * Has trees learn which alternative of a choice is right, or that none is, rather than whether each is by itself: the
 * conditional logit (McFadden, "Conditional logit analysis of qualitative choice behavior", 1974), with none at a
 * margin of 0. Where several alternatives are right, it does not matter which gets the probability.
 */
final class ChoiceObjective implements IObjective {

    private static final long serialVersionUID = 1;
    private static final double LEAST_HESSIAN = 1e-6;

    private final float[] labels;
    private final int[] choices;

    ChoiceObjective(Examples examples) {
        this.labels = examples.labels();
        this.choices = examples.choices();
    }

    @Override
    public List<float[]> getGradient(float[][] margins, DMatrix examples) {
        float[] gradients = new float[margins.length];
        float[] hessians = new float[margins.length];
        int begin = 0;
        while (begin < margins.length) {
            int end = begin;
            while (end < margins.length && choices[end] == choices[begin]) {
                end++;
            }
            derive(margins, begin, end, gradients, hessians);
            begin = end;
        }
        return List.of(gradients, hessians);
    }

    private void derive(float[][] margins, int begin, int end, float[] gradients, float[] hessians) {
        double total = 1;
        double right = 0;
        for (int i = begin; i < end; i++) {
            double odds = Math.exp(margins[i][0]);
            total += odds;
            right += labels[i] * odds;
        }
        for (int i = begin; i < end; i++) {
            double odds = Math.exp(margins[i][0]);
            double probability = odds / total;
            double wanted = right > 0 ? labels[i] * odds / right : 0;
            gradients[i] = (float) (probability - wanted);
            hessians[i] = (float) Math.max(LEAST_HESSIAN, probability * (1 - probability));
        }
    }
}
