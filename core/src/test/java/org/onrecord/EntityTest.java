package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityTest {
    @Test
    void refusesBlankStrings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person("p1", " ", List.of(), Optional.empty()))
                .withMessage("A person's name is blank; it needs at least one visible character");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person("", "Jane Bennet", List.of(), Optional.empty()))
                .withMessageStartingWith("A person's id is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person("p1", "Jane Bennet", List.of(), Optional.of("")))
                .withMessageStartingWith("A person's role is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person("p1", "Jane Bennet", List.of("Jane", ""), Optional.empty()))
                .withMessage("A person's variants[1] is blank; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mention("\n", new Span(0, 1), MentionKind.NAME))
                .withMessageStartingWith("A mention's text is blank");
    }

    @Test
    void refusesAVariantThatOccursTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person("p1", "Jane Bennet", List.of("Jane", "Miss Bennet", "Jane"), Optional.empty()))
                .withMessage("A person's variants[2] repeats \"Jane\"; every element may occur once");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> person("p1", "Jane Bennet", List.of(), null))
                .withMessage("A person's role is null");
        assertThatNullPointerException()
                .isThrownBy(() -> place(null, Optional.empty(), 0))
                .withMessage("A place's kind is null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Organization("o1", "The militia", null, 0, List.of()))
                .withMessage("An organization's variants is null");
    }

    @Test
    void refusesASalienceThatIsNoShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(PlaceKind.CITY, Optional.empty(), 1.5))
                .withMessage("A place's salience is 1.5; it must be between 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organization("o1", "The militia", List.of(), Double.NaN, List.of()))
                .withMessage("An organization's salience is NaN; it must be between 0 and 1");
    }

    @Test
    void refusesACountryThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(PlaceKind.CITY, Optional.of("England"), 0))
                .withMessage("A place's country is \"England\"; it must be two capital letters");
    }

    @Test
    void keepsAttributesInTheirOrder() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("county", "Hertfordshire");
        attributes.put("acres", "5");
        CustomEntity entity = new CustomEntity("x1", "ESTATE", "Longbourn", List.of(), 0, List.of(), attributes);
        attributes.clear();
        assertThat(entity.attributes().values())
                .containsExactly(Map.entry("county", "Hertfordshire"), Map.entry("acres", "5"));
    }

    private static Place place(PlaceKind kind, Optional<String> country, double salience) {
        return new Place("l1", "Longbourn", kind, country, Optional.empty(), List.of(), salience, List.of());
    }

    private static Person person(String id, String name, List<String> variants, Optional<String> role) {
        return new Person(id, name, variants, role, Gender.FEMALE, 0, List.of());
    }
}
