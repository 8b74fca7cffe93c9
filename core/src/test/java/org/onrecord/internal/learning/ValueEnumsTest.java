package org.onrecord.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The models know the values of features by their order: change it, and all of them must be trained again. */
class ValueEnumsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "value-enums.tsv", delimiter = '\t')
    void constantsAreInTheOrderThatTheModelsLearnt(String type, String constants) throws ClassNotFoundException {
        String found = Stream.of(Class.forName(type).getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(constants);
    }
}
