package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.SharedOnRecord;

/** The time for a text without sentence ends or without spaces grows with its length and not with the square of it. */
class LongSentencesTest {

    private static final int LENGTH = 3_000;
    private static final int TIMES_LONGER = 4;
    /** Halfway, as factors go, between growth with the length and with its square. */
    private static final double MOST_TIMES_SLOWER = 8;
    /** Other processes may slow one measurement, but hardly all. */
    private static final int ATTEMPTS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
        String longer = text.repeat(TIMES_LONGER);
        secondsFor(text);
        double timesSlower = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && timesSlower >= MOST_TIMES_SLOWER; i++) {
            double seconds = secondsFor(text);
            timesSlower = Math.min(timesSlower, secondsFor(longer) / seconds);
        }
        assertThat(timesSlower).isLessThan(MOST_TIMES_SLOWER);
    }

    private static double secondsFor(String text) {
        long begin = THREADS.getCurrentThreadCpuTime();
        SharedOnRecord.get().extract(text);
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
