package org.onrecord.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onrecord.internal.speaker.Features;

/** Rows of features with their labels. */
final class Examples {

    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();

    void add(Features features, boolean right) {
        rows.add(features.toArray());
        labels.add(right ? 1f : 0f);
    }

    private void addAll(Examples others) {
        rows.addAll(others.rows);
        labels.addAll(others.labels);
    }

    int size() {
        return rows.size();
    }

    static Examples join(Collection<Examples> parts) {
        Examples all = new Examples();
        parts.forEach(all::addAll);
        return all;
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
        float[] values = new float[labels.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = labels.get(i);
        }
        return values;
    }
}
