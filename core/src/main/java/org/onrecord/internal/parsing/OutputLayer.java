package org.onrecord.internal.parsing;

import java.util.Arrays;

/** The layer that scores a state's transitions from its hidden units. Immutable and thread-safe. */
final class OutputLayer {

    private static final int AT_ONCE = 4;

    private final float[][] weights;

    /**
     * A layer with these weights.
     *
     * @param weights for each hidden unit that of each transition; the units are a multiple of four
     */
    OutputLayer(float[][] weights) {
        if (weights.length % AT_ONCE != 0) {
            throw new IllegalArgumentException(weights.length + " hidden units are not a multiple of " + AT_ONCE);
        }
        this.weights = weights;
    }

    /** Fills in the transitions' scores. */
    void score(float[] units, float[] scores) {
        Arrays.fill(scores, 0);
        for (int u = 0; u < units.length; u += AT_ONCE) {
            add(units, u, scores);
        }
    }

    // Four units in one pass, which the JIT compiler turns into vector instructions; for eight it gives up.
    private void add(float[] units, int first, float[] scores) {
        float x0 = units[first];
        float x1 = units[first + 1];
        float x2 = units[first + 2];
        float x3 = units[first + 3];
        float[] w0 = weights[first];
        float[] w1 = weights[first + 1];
        float[] w2 = weights[first + 2];
        float[] w3 = weights[first + 3];
        for (int t = 0; t < scores.length; t++) {
            scores[t] += x0 * w0[t] + x1 * w1[t] + x2 * w2[t] + x3 * w3[t];
        }
    }
}
