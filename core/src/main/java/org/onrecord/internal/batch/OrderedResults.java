package org.onrecord.internal.batch;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The results of a function on many inputs, computed on several threads and given in the order of the inputs.
 *
 * <p>Inputs are pulled on the consumer's thread, so a source that is bound to its thread works, and none is pulled
 * while twice as many as there are threads are in flight: queued, being worked on, or done and not yet taken. One
 * consumer at a time; {@link #close()} may be called from any thread.
 *
 * @param <I> the inputs
 * @param <R> the results, never null
 */
public final class OrderedResults<I, R> implements Spliterator<R>, AutoCloseable {
    /** More than nearly all machines have processors, and few enough to be started. */
    public static final int MOST_THREADS = 1024;

    /** After that long without work a thread ends, so that a stream that nobody finishes or closes leaves none. */
    private static final int IDLE_SECONDS = 2;

    private final Supplier<? extends Iterator<? extends I>> source;
    private final Function<? super I, ? extends R> work;
    private final int window;
    private final ThreadPoolExecutor workers;

    private @Nullable Iterator<? extends I> inputs;
    private boolean sourceEnded;
    private @Nullable Throwable sourceFailure;
    private long pulled;

    // Guarded by this, as close() may come from another thread than the consumer's.
    private final Deque<Future<R>> inFlight = new ArrayDeque<>();
    private boolean closed;

    private OrderedResults(
            Supplier<? extends Iterator<? extends I>> source, Function<? super I, ? extends R> work, int threads) {
        this.source = source;
        this.work = work;
        this.window = 2 * threads;
        this.workers = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new ThreadFactoryBuilder()
                        .setNameFormat("onrecord-batch-%d")
                        .setDaemon(true)
                        .build());
        workers.allowCoreThreadTimeOut(true);
    }

    /**
     * Returns the stream of results. Nothing is pulled and no thread is started before its terminal operation. An
     * exception or error that the work throws ends the stream; closing the stream stops the work.
     *
     * @param source gives the inputs, none of them null
     * @param work the function, which must be thread-safe
     * @param threads how many threads to use, 1 to {@link #MOST_THREADS}
     * @param <I> the inputs
     * @param <R> the results, never null
     */
    public static <I, R> Stream<R> stream(
            Supplier<? extends Iterator<? extends I>> source, Function<? super I, ? extends R> work, int threads) {
        checkArgument(
                threads >= 1 && threads <= MOST_THREADS,
                "The number of threads is %s; give 1 to %s",
                threads,
                MOST_THREADS);
        OrderedResults<I, R> results = new OrderedResults<>(source, work, threads);
        return StreamSupport.stream(results, false).onClose(results::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        pull();
        Future<R> next = peek();
        if (next == null) {
            throwSourceFailure();
            return false;
        }
        action.accept(await(next));
        return true;
    }

    /** Pulls inputs until there are enough in flight or no more. */
    private void pull() {
        while (!sourceEnded && hasRoom()) {
            I input;
            try {
                if (inputs == null) {
                    inputs = source.get();
                }
                if (!inputs.hasNext()) {
                    endOfSource(null);
                    return;
                }
                input = checkNotNull(inputs.next(), "Input %s of the batch (counted from 0) is null", pulled);
                pulled++;
            } catch (RuntimeException | Error e) {
                endOfSource(e);
                return;
            }
            submit(input);
        }
    }

    private void endOfSource(@Nullable Throwable failure) {
        sourceEnded = true;
        sourceFailure = failure;
        // What is queued is still worked through; the threads then end at once.
        workers.shutdown();
    }

    private synchronized boolean hasRoom() {
        throwIfClosed();
        return inFlight.size() < window;
    }

    private synchronized void submit(I input) {
        throwIfClosed();
        inFlight.add(workers.submit(() -> work.apply(input)));
    }

    private synchronized @Nullable Future<R> peek() {
        throwIfClosed();
        // It stays in the queue while the consumer waits for it, so that close() finds it there.
        return inFlight.peek();
    }

    private R await(Future<R> next) {
        try {
            R result = next.get();
            synchronized (this) {
                if (!closed) {
                    inFlight.remove();
                }
            }
            return result;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw cancellation("The thread was interrupted while it waited for the next result of the batch", e);
        } catch (CancellationException e) {
            throw cancellation("The batch was closed while its next result was waited for", e);
        } catch (ExecutionException e) {
            close();
            Throwable cause = e.getCause();
            if (cause != null) {
                Throwables.throwIfUnchecked(cause);
            }
            throw new IllegalStateException("The work on an input failed", e);
        }
    }

    private void throwSourceFailure() {
        if (sourceFailure != null) {
            Throwables.throwIfUnchecked(sourceFailure);
        }
    }

    private void throwIfClosed() {
        if (closed) {
            throw new CancellationException("The batch was closed before its end");
        }
    }

    private static CancellationException cancellation(String message, Exception cause) {
        CancellationException cancellation = new CancellationException(message);
        cancellation.initCause(cause);
        return cancellation;
    }

    /** Stops the work: what is queued is dropped, and the threads are interrupted. */
    @Override
    public synchronized void close() {
        closed = true;
        // First the futures: a consumer must see that they are cancelled, not what the interrupted work makes of it.
        inFlight.forEach(future -> future.cancel(true));
        inFlight.clear();
        workers.shutdownNow();
    }

    /** Does not split: the results come one by one, however they are consumed. */
    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
