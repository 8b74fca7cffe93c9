package org.onrecord.examples.evaluation.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.examples.evaluation.gold.EntityType;

class StockEntityTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, PERSON",
        "ORGANIZATION, ORGANIZATION",
        "LOCATION, PLACE",
        "CITY, PLACE",
        "STATE_OR_PROVINCE, PLACE",
        "COUNTRY, PLACE"
    })
    void namesOfThreeTypesAreCompared(String label, EntityType type) {
        assertThat(StockEntity.typeOf(label)).hasValue(type);
    }

    @ParameterizedTest
    @CsvSource({"DATE", "TITLE", "NATIONALITY"})
    void otherNamesAreNot(String label) {
        assertThat(StockEntity.typeOf(label)).isEmpty();
    }
}
