package org.onrecord.internal.learning;

import java.util.Arrays;

/** The feature values of one candidate. What does not apply to it is left at {@link #MISSING}. */
@SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the inputs that the model was trained on
public final class Features {

    static final float MISSING = Float.NaN;

    private final float[] values;

    /**
     * Makes features of which none is set.
     *
     * @param names of all that may be set
     */
    public Features(FeatureNames names) {
        values = new float[names.count()];
        Arrays.fill(values, MISSING);
    }

    private Features(float[] values) {
        this.values = values.clone();
    }

    public Features copy() {
        return new Features(values);
    }

    public void set(Enum<?> feature, double value) {
        values[feature.ordinal()] = (float) value;
    }

    public void set(Enum<?> feature, boolean value) {
        values[feature.ordinal()] = value ? 1 : 0;
    }

    public void set(Enum<?> feature, Enum<?> value) {
        values[feature.ordinal()] = value.ordinal();
    }

    /** The values in the order of the enumeration; NaN where a feature does not apply. */
    public float[] toArray() {
        return values.clone();
    }

    /** The values themselves, not to be changed. */
    float[] values() {
        return values;
    }
}
