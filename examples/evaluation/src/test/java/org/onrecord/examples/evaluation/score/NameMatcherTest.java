package org.onrecord.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    private static final List<String> ELIZABETH = List.of("Elizabeth Bennet", "Lizzy", "Miss Eliza Bennet");
    private static final List<String> FATHER = List.of("Mr. Bennet", "Mr. Bennet, her father");
    private static final List<String> DARCY = List.of("Fitzwilliam Darcy", "Mr. Darcy");
    private static final NameMatcher NAMES = new NameMatcher(List.of(ELIZABETH, FATHER, DARCY));

    @ParameterizedTest
    @CsvSource({
        "Elizabeth Bennet, true",
        "elizabeth bennet, true",
        "Lizzy, true",
        "Elizabeth, true",
        "Elizabeth’s, true",
        "Miss Elizabeth Bennet, true",
        "Bennet, false",
        "Mr. Bennet, false",
        "Jane Bennet, false",
        "Darcy, false",
        "'—', false"
    })
    void nameIsHersIfItIsNobodyElses(String name, boolean isHers) {
        assertThat(NAMES.matches(name, ELIZABETH)).isEqualTo(isHers);
    }

    @ParameterizedTest
    @CsvSource({"Darcy, true", "Mr. Darcy, true", "Fitzwilliam, true", "Mrs. Darcy, true", "Miss Darcy, true"})
    void lastNameIsEnoughIfNobodyElseBearsIt(String name, boolean isHis) {
        assertThat(NAMES.matches(name, DARCY)).isEqualTo(isHis);
    }
}
