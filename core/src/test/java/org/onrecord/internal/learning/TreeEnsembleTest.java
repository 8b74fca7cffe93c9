package org.onrecord.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.onrecord.ConfigurationException;

class TreeEnsembleTest {

    /** The inputs of the models here. */
    private enum Input {
        AGE,
        NEAR;

        private static final FeatureNames NAMES = FeatureNames.of(values());
    }

    /** By age 10; where that is not known, as if it were young; the second tree by what is near. */
    private static final String MODEL = """
            # a comment
            features AGE NEAR
            base 0.5
            tree
            0 10.0 1 2 1
            leaf -1.0
            leaf 2.0
            tree
            1 0.5 2 1 3
            leaf 0.25
            leaf -0.25
            leaf 0.0
            """;

    @Test
    void addsTheLeavesOfAllTreesToTheBase() throws IOException {
        assertThat(margin(12, 1)).isEqualTo(0.5 + 2 + 0.25, within(1e-9));
        assertThat(margin(3, 0)).isEqualTo(0.5 - 1 - 0.25, within(1e-9));
    }

    @Test
    void theThresholdItselfIsNotLess() throws IOException {
        assertThat(margin(10, 1)).isEqualTo(margin(12, 1));
        assertThat(margin(Math.nextDown(10f), 1)).isEqualTo(margin(3, 1));
    }

    @Test
    void whatIsMissingGoesItsOwnWay() throws IOException {
        Features none = new Features(Input.NAMES);
        assertThat(Math.log(read(MODEL).odds(none))).isEqualTo(0.5 - 1, within(1e-9));
        Features notANumber = none.copy();
        notANumber.set(Input.AGE, Double.NaN);
        notANumber.set(Input.NEAR, Double.NaN);
        assertThat(read(MODEL).odds(notANumber)).isEqualTo(read(MODEL).odds(none));
    }

    @Test
    void probabilitiesAreLogistic() throws IOException {
        assertThat(read("features AGE NEAR\nbase 0.0\ntree\nleaf 0.0\n").probability(new Features(Input.NAMES)))
                .isEqualTo(0.5);
        assertThat(read(MODEL).probability(features(12, 1))).isEqualTo(1 / (1 + Math.exp(-2.75)), within(1e-9));
    }

    @Test
    void refusesAFileThatIsCutOff() {
        for (String end : new String[] {"leaf -0.25", "leaf 0.25", "leaf 2.0", "2 1 3"}) {
            String cut = MODEL.substring(0, MODEL.indexOf(end));
            assertThatExceptionOfType(RuntimeException.class)
                    .as(cut)
                    .isThrownBy(() -> read(cut))
                    .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
        }
    }

    @Test
    void refusesMoreInputsThanItIsSaidToHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(MODEL.replace("AGE NEAR", "AGE")))
                .withMessage("there is an input 1, but only 1 inputs");
    }

    @Test
    void refusesAModelOfOtherFeatures() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TreeEnsemble.load("/org/onrecord/models/weights/reports.trees", Input.NAMES))
                .withMessage("The model /org/onrecord/models/weights/reports.trees was trained on other features than"
                        + " are known: input 0 is CUE_SHARE, but should be AGE. Use org.onrecord:onrecord-models in the"
                        + " version of onrecord-core, or train again.");
    }

    private static double margin(double age, double near) throws IOException {
        return Math.log(read(MODEL).odds(features(age, near)));
    }

    private static Features features(double age, double near) {
        Features features = new Features(Input.NAMES);
        features.set(Input.AGE, age);
        features.set(Input.NEAR, near);
        return features;
    }

    private static TreeEnsemble read(String model) throws IOException {
        return TreeEnsemble.read(new BufferedReader(new StringReader(model)));
    }
}
