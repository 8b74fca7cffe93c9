package org.onrecord.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class FeatureNamesTest {

    private static final FeatureNames KNOWN = names("AGE", "NEAR");

    @Test
    void equalNamesDoNotDiffer() {
        assertThat(names("AGE", "NEAR").difference(KNOWN)).isEmpty();
    }

    @Test
    void tellsWhereTheOrderIsAnother() {
        assertThat(names("NEAR", "AGE").difference(KNOWN)).hasValue("input 0 is NEAR, but should be AGE");
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(names("AGE").difference(KNOWN)).hasValue("input 1 is nothing, but should be NEAR");
    }

    @Test
    void tellsWhatIsTooMuch() {
        assertThat(names("AGE", "NEAR", "TALL").difference(KNOWN)).hasValue("input 2 is TALL, but should be nothing");
    }

    private static FeatureNames names(String... names) {
        return new FeatureNames(ImmutableList.copyOf(names));
    }
}
