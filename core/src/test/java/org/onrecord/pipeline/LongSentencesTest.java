package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time for a text without sentence ends or without spaces grows with its length and not with the square of it. */
class LongSentencesTest {

    private static final int LENGTH = 3_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the man called it \"apple pie\" and ",
                "he said that she said ",
                "“Yes,” he said, ",
                "“Yes.” “No.” ",
                "—",
            })
    void timeGrowsWithTheLength(String repeated) {
        String text = repeated.repeat(LENGTH / repeated.length());
        String longer = text.repeat(Growth.TIMES_LONGER);
        assertThat(Growth.timesSlower(text, longer)).isLessThan(Growth.MOST_TIMES_SLOWER);
    }
}
