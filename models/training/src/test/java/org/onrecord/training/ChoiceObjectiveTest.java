package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.learning.FeatureNames;
import org.onrecord.internal.learning.Features;

class ChoiceObjectiveTest {

    private static final Offset<Float> CLOSE = within(1e-6f);
    private static final Features ANY = new Features(FeatureNames.of());

    private final Examples examples = new Examples();

    private float[] gradients(float... margins) {
        float[][] rows = new float[margins.length][];
        for (int i = 0; i < margins.length; i++) {
            rows[i] = new float[] {margins[i]};
        }
        List<float[]> derivatives = new ChoiceObjective(examples).getGradient(rows, null);
        assertThat(derivatives).hasSize(2);
        return derivatives.get(0);
    }

    private void choice(boolean... right) {
        examples.beginChoice();
        for (boolean alternative : right) {
            examples.add(ANY, alternative);
        }
    }

    @Test
    void rightAlternativeIsPushedUpAndTheOthersDown() {
        choice(true, false, false);
        assertThat(gradients(0, 0, 0)).containsExactly(new float[] {-0.75f, 0.25f, 0.25f}, CLOSE);
    }

    @Test
    void noneIsAnAlternative() {
        choice(false, false, false);
        assertThat(gradients(0, 0, 0)).containsExactly(new float[] {0.25f, 0.25f, 0.25f}, CLOSE);
    }

    @Test
    void choicesDoNotCompete() {
        choice(true);
        choice(true);
        assertThat(gradients(0, 50)).containsExactly(new float[] {-0.5f, 0}, CLOSE);
    }

    @Test
    void rightAlternativesShareWhatIsRight() {
        choice(true, true, false);
        assertThat(gradients(0, 0, 0)).containsExactly(new float[] {-0.25f, -0.25f, 0.25f}, CLOSE);
    }

    @Test
    void choicesOfSeveralTextsStayApart() {
        Examples one = new Examples();
        one.beginChoice();
        one.add(ANY, true);
        Examples other = new Examples();
        other.beginChoice();
        other.add(ANY, false);
        other.beginChoice();
        other.add(ANY, true);
        assertThat(Examples.join(List.of(one, other)).choices()).doesNotHaveDuplicates();
    }
}
