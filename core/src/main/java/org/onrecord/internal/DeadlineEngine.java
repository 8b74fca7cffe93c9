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
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.CastMember;
import org.onrecord.DeadlineExceededException;
import org.onrecord.Extraction;

/**
 * Gives up a document that takes too long, so that one that hangs stops nothing else. Its thread is interrupted; if
 * that does not help, it goes on as a daemon of which nobody waits for the end. Only so many may: where every document
 * hangs, their threads would take all memory. Thread-safe.
 */
public final class DeadlineEngine implements Engine {
    private static final int IDLE_SECONDS = 2;

    /** More than one mishap leaves behind, and no more threads than a small machine bears. */
    static final int MOST_ABANDONED = 100;

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
    private final AtomicInteger abandoned = new AtomicInteger();

    public DeadlineEngine(Engine engine, Duration deadline) {
        this.engine = engine;
        this.deadline = deadline;
    }

    /**
     * {@inheritDoc}
     *
     * @throws DeadlineExceededException if it takes longer than the deadline
     * @throws IllegalStateException if too many documents were given up that have not ended
     */
    @Override
    public Extraction extract(Optional<String> id, String text, List<CastMember> cast) {
        requireFewAbandoned();
        Work work = new Work(id, text, cast);
        try {
            return Objects.requireNonNull(limiter.callWithTimeout(work, deadline), "no extraction");
        } catch (TimeoutException e) {
            work.giveUp();
            throw new DeadlineExceededException(deadline, e);
        } catch (InterruptedException e) {
            work.giveUp();
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

    private void requireFewAbandoned() {
        int count = abandoned.get();
        if (count >= MOST_ABANDONED) {
            throw new IllegalStateException(
                    "The work on " + count + " documents goes on, though each was given up, at the"
                            + " latest at its deadline of " + deadline.toMillis()
                            + " ms, and interrupted; so no other is begun."
                            + " Mend the extension in which they hang, so that it looks for interruptions, or give more time");
        }
    }

    /** The work on one document, which counts as abandoned from when it is given up until it ends. */
    private final class Work implements Callable<Extraction> {
        private final Optional<String> id;
        private final String text;
        private final List<CastMember> cast;
        private boolean running;
        private boolean givenUp;

        Work(Optional<String> id, String text, List<CastMember> cast) {
            this.id = id;
            this.text = text;
            this.cast = cast;
        }

        @Override
        public Extraction call() {
            run(true);
            try {
                return engine.extract(id, text, cast);
            } finally {
                run(false);
            }
        }

        private synchronized void run(boolean runs) {
            running = runs;
            if (givenUp) {
                abandoned.addAndGet(runs ? 1 : -1);
            }
        }

        /** Nobody waits for it any longer; it may not have begun, or be at its end. */
        synchronized void giveUp() {
            givenUp = true;
            if (running) {
                abandoned.incrementAndGet();
            }
        }
    }
}
