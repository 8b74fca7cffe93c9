package org.onrecord.training;

import com.google.common.primitives.Floats;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onrecord.internal.learning.Features;

/** Rows of features with their labels; rows may be alternatives of one choice. */
final class Examples {

    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final List<Integer> choices = new ArrayList<>();
    private int choice;

    /** What is added from now on are the alternatives of another choice. */
    void beginChoice() {
        choice++;
    }

    void add(Features features, boolean right) {
        add(features, right, 1);
    }

    /** Adds an example that counts as several, or as a part of one. */
    void add(Features features, boolean right, double weight) {
        rows.add(features.toArray());
        weights.add((float) weight);
        labels.add(right ? 1f : 0f);
        choices.add(choice);
    }

    private void addAll(Examples others) {
        int first = choice + 1;
        others.choices.forEach(other -> choices.add(first + other));
        choice = first + others.choice;
        rows.addAll(others.rows);
        labels.addAll(others.labels);
        weights.addAll(others.weights);
    }

    int size() {
        return rows.size();
    }

    static Examples join(Collection<Examples> parts) {
        Examples all = new Examples();
        parts.forEach(all::addAll);
        return all;
    }

    /** These examples with some columns told of none. */
    Examples without(int... columns) {
        if (columns.length == 0) {
            return this;
        }
        Examples rest = new Examples();
        for (int i = 0; i < rows.size(); i++) {
            float[] row = rows.get(i).clone();
            for (int column : columns) {
                row[column] = Float.NaN;
            }
            rest.rows.add(row);
        }
        rest.labels.addAll(labels);
        rest.weights.addAll(weights);
        rest.choices.addAll(choices);
        return rest;
    }

    /** The rows, one behind the other. */
    float[] matrix(int columns) {
        float[] matrix = new float[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, matrix, i * columns, columns);
        }
        return matrix;
    }

    float[] labels() {
        return Floats.toArray(labels);
    }

    /** For each row the number of the choice of which it is an alternative; those of one choice stand together. */
    int[] choices() {
        return Ints.toArray(choices);
    }

    float[] weights() {
        return Floats.toArray(weights);
    }
}
