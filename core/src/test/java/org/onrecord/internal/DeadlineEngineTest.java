package org.onrecord.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.DeadlineExceededException;
import org.onrecord.Extraction;

@Timeout(60)
class DeadlineEngineTest {
    private static final Extraction NOTHING = Extraction.empty(Optional.empty());

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger hanging = new AtomicInteger();

    /** Hangs for texts with "hang", which no interruption ends. */
    private final Engine engine = new DeadlineEngine(
            (id, text, cast) -> {
                if (text.equals("hang")) {
                    hanging.incrementAndGet();
                    Uninterruptibles.awaitUninterruptibly(released);
                }
                return NOTHING;
            },
            Duration.ofMillis(50));

    @Test
    void beginsNoOtherDocumentWhileTooManyHang() {
        while (hanging.get() < DeadlineEngine.MOST_ABANDONED) {
            assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> extract("hang"));
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> extract("go on"))
                .withMessageStartingWith("The work on 100 documents goes on, though each was given up, at the latest at"
                        + " its deadline of 50 ms");

        released.countDown();
        assertThat(extractOnceTheyHaveEnded()).isEqualTo(NOTHING);
    }

    private Extraction extract(String text) {
        return engine.extract(Optional.empty(), text, List.of());
    }

    private Extraction extractOnceTheyHaveEnded() {
        while (true) {
            try {
                return extract("go on");
            } catch (IllegalStateException | DeadlineExceededException e) {
                Thread.yield();
            }
        }
    }
}
