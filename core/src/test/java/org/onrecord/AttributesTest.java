package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final Attributes ALL = Attributes.none()
            .with("text", "let at last")
            .with("integer", 5)
            .with("number", 0.5f)
            .with("flag", true)
            .with("texts", List.of("a", "b"));

    @Test
    void givesEachValueAsWhatItIs() {
        assertThat(ALL.text("text")).contains("let at last");
        assertThat(ALL.integer("integer")).hasValue(5);
        assertThat(ALL.number("number")).hasValue(0.5);
        assertThat(ALL.number("integer")).hasValue(5);
        assertThat(ALL.flag("flag")).contains(true);
        assertThat(ALL.texts("texts")).containsExactly("a", "b");
    }

    @Test
    void givesNothingForAnotherTypeOrNoValue() {
        assertThat(ALL.text("integer")).isEmpty();
        assertThat(ALL.integer("number")).isEmpty();
        assertThat(ALL.number("text")).isEmpty();
        assertThat(ALL.flag("text")).isEmpty();
        assertThat(ALL.texts("text")).isEmpty();
        assertThat(ALL.text("unknown")).isEmpty();
    }

    @Test
    void replacesTheValueOfAName() {
        assertThat(ALL.with("text", 1L).integer("text")).hasValue(1);
        assertThat(ALL.withAll(Attributes.of(Map.of("flag", "no"))).text("flag"))
                .contains("no");
    }

    @Test
    void copiesLists() {
        List<String> texts = new ArrayList<>(List.of("a"));
        Attributes attributes = Attributes.none().with("texts", texts);
        texts.add("b");
        assertThat(attributes.texts("texts")).containsExactly("a");
    }

    @Test
    void refusesWhatJsonHasNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with("number", Double.NaN))
                .withMessage("The attribute number is NaN; JSON has finite numbers only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with("set", Set.of("a")))
                .withMessageMatching("The attribute set is a java.util.\\S+; it may be a string, .*");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with("list", List.of("a", 1)))
                .withMessage("The attribute list is a list whose element 1 is a java.lang.Integer; a list may hold"
                        + " strings only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with("list", Arrays.asList("a", null)))
                .withMessageStartingWith("The attribute list is a list whose element 1 is null; ");
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.with(" ", "a"));
        assertThatNullPointerException().isThrownBy(() -> ALL.with("a", null)).withMessage("The attribute a is null");
    }
}
