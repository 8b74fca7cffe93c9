package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.DeadlineExceededException;
import org.onrecord.OnRecord;
import org.onrecord.SharedOnRecord;

/** The work on a long text ends soon after its deadline or an interruption. */
class DeadlineTest {

    private static final String LONG_TEXT =
            "“I am late,” said John Miller. Mary laughed at him.\n\n“Then run!” she cried.\n\n".repeat(12_000);
    private static final long SECONDS_TO_END = 5;

    @AfterEach
    void leaveNoInterruption() {
        Thread.interrupted();
    }

    /** The first falls into the tagging, the second into the search for speakers. */
    @ParameterizedTest
    @ValueSource(longs = {500, 6_000})
    void theWorkEndsSoonAfterTheDeadline(long milliseconds) throws InterruptedException {
        SharedOnRecord.get();
        OnRecord onRecord =
                OnRecord.builder().deadline(Duration.ofMillis(milliseconds)).build();
        assertThatThrownBy(() -> onRecord.extract(LONG_TEXT)).isInstanceOf(DeadlineExceededException.class);

        long end = System.nanoTime() + Duration.ofSeconds(SECONDS_TO_END).toNanos();
        while (isAtWork() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(isAtWork()).isFalse();
    }

    @Test
    void anInterruptedThreadGivesUpAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> SharedOnRecord.get().extract(LONG_TEXT)).isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aDeadlineDoesNotChangeThat() {
        OnRecord onRecord = OnRecord.builder().deadline(Duration.ofMinutes(5)).build();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> onRecord.extract(LONG_TEXT)).isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private static boolean isAtWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("onrecord-deadline"))
                .map(Map.Entry::getValue)
                .flatMap(Arrays::stream)
                .anyMatch(call -> call.getClassName().startsWith("org.onrecord"));
    }
}
