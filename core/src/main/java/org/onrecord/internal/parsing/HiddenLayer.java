package org.onrecord.internal.parsing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The layer between a state's features and its transitions: each unit is the cube of a sum over all features.
 *
 * <p>Most places that are looked at are empty, so the sums begin with those of a state whose places all are, and only
 * what the others add to it is added. That is worked out but once for tags and relations, and kept for the words that
 * came last. Thread-safe.
 */
final class HiddenLayer {

    /** How many contributions of words are kept: enough for a long article; a power of two. */
    private static final int KEPT = 1 << 12;

    private static final int SPREAD = 0x9E3779B9;

    private final float[][] embeddings;
    private final int[] empty;
    private final float[][] weights;
    private final float[] sumsOfEmpty;
    private final int firstTag;
    private final float[][] ofTagsAndRelations;
    private final AtomicReferenceArray<@Nullable Contribution> ofWords = new AtomicReferenceArray<>(KEPT);

    /** What a row adds to each unit. */
    private static final class Contribution {
        private final int key;
        private final float[] values;

        Contribution(int key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }

    /**
     * A layer with these weights.
     *
     * @param embeddings a row for each word, tag and relation
     * @param vocabulary what the rows stand for
     * @param weights for each dimension of each feature's embedding the weight of each unit
     */
    HiddenLayer(float[][] embeddings, Vocabulary vocabulary, float[][] weights, float[] bias) {
        this.embeddings = embeddings;
        this.empty = StateFeatures.ofEmptyPlaces(vocabulary);
        this.weights = weights;
        this.firstTag = vocabulary.firstTag();
        this.sumsOfEmpty = bias.clone();
        for (int feature = 0; feature < StateFeatures.COUNT; feature++) {
            add(embeddings[empty[feature]], feature, sumsOfEmpty);
        }
        this.ofTagsAndRelations = new float[(embeddings.length - firstTag) * StateFeatures.COUNT][];
        for (int feature = StateFeatures.PLACES; feature < StateFeatures.COUNT; feature++) {
            for (int row = firstTag; row < embeddings.length; row++) {
                ofTagsAndRelations[key(row - firstTag, feature)] = contribution(row, feature);
            }
        }
    }

    int units() {
        return sumsOfEmpty.length;
    }

    /**
     * Fills in the units' values.
     *
     * @param rows for each feature the row of its embedding
     */
    void activate(int[] rows, float[] units) {
        System.arraycopy(sumsOfEmpty, 0, units, 0, units.length);
        for (int feature = 0; feature < rows.length; feature++) {
            if (rows[feature] != empty[feature]) {
                add(
                        feature < StateFeatures.PLACES
                                ? ofWord(rows[feature], feature)
                                : ofTagsAndRelations[key(rows[feature] - firstTag, feature)],
                        units);
            }
        }
        for (int u = 0; u < units.length; u++) {
            units[u] = units[u] * units[u] * units[u];
        }
    }

    private static int key(int row, int feature) {
        return row * StateFeatures.COUNT + feature;
    }

    private static void add(float[] values, float[] units) {
        for (int u = 0; u < units.length; u++) {
            units[u] += values[u];
        }
    }

    private float[] ofWord(int row, int feature) {
        int key = key(row, feature);
        int place = (key * SPREAD) >>> Integer.numberOfLeadingZeros(KEPT - 1);
        Contribution kept = ofWords.get(place);
        if (kept == null || kept.key != key) {
            kept = new Contribution(key, contribution(row, feature));
            ofWords.set(place, kept);
        }
        return kept.values;
    }

    private float[] contribution(int row, int feature) {
        float[] difference = embeddings[row].clone();
        for (int d = 0; d < difference.length; d++) {
            difference[d] -= embeddings[empty[feature]][d];
        }
        float[] units = new float[units()];
        add(difference, feature, units);
        return units;
    }

    private void add(float[] embedding, int feature, float[] units) {
        for (int d = 0; d < embedding.length; d++) {
            float x = embedding[d];
            float[] weight = weights[feature * embedding.length + d];
            for (int u = 0; u < units.length; u++) {
                units[u] += x * weight[u];
            }
        }
    }
}
