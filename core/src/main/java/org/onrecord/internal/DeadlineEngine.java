package org.onrecord.internal;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ExecutionError;
import com.google.common.util.concurrent.SimpleTimeLimiter;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.TimeLimiter;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onrecord.CastMember;
import org.onrecord.DeadlineExceededException;
import org.onrecord.Extraction;

/**
 * Gives up a document that takes too long, so that one that hangs stops nothing else. Its thread is interrupted; if
 * that does not help, it goes on as a daemon of which nobody waits for the end. Thread-safe.
 */
public final class DeadlineEngine implements Engine {
    private static final int IDLE_SECONDS = 2;

    private final Engine engine;
    private final Duration deadline;
    private final TimeLimiter limiter = SimpleTimeLimiter.create(new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new ThreadFactoryBuilder()
                    .setNameFormat("onrecord-deadline-%d")
                    .setDaemon(true)
                    .build()));

    public DeadlineEngine(Engine engine, Duration deadline) {
        this.engine = engine;
        this.deadline = deadline;
    }

    @Override
    public Extraction extract(Optional<String> id, String text, List<CastMember> cast) {
        try {
            return Objects.requireNonNull(
                    limiter.callWithTimeout(() -> engine.extract(id, text, cast), deadline), "no extraction");
        } catch (TimeoutException e) {
            throw new DeadlineExceededException(deadline, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The work on the document was interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException | UncheckedExecutionException | ExecutionError e) {
            Throwable cause = e.getCause();
            if (cause != null) {
                Throwables.throwIfUnchecked(cause);
            }
            throw new IllegalStateException("The work on a document failed", e);
        }
    }
}
