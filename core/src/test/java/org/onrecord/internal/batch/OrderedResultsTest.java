package org.onrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OrderedResultsTest {
    /** The threads that worked. */
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();

    private final AtomicInteger pulled = new AtomicInteger();

    @Test
    void givesResultsInTheOrderOfTheInputs() {
        Stream<Integer> results = results(numbers(200), i -> {
            sleep(i % 5);
            return i * 10;
        });
        assertThat(results)
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> i * 10).toList());
    }

    @Test
    void givesThemInOrderToAParallelStreamToo() {
        assertThat(results(numbers(50), i -> i).parallel().map(i -> i + 1).toList())
                .isEqualTo(IntStream.range(1, 51).boxed().toList());
    }

    @Test
    void givesNothingForNoInputs() {
        assertThat(results(numbers(0), i -> i)).isEmpty();
        assertThat(workers).isEmpty();
    }

    @Test
    void pullsNothingBeforeAResultIsAskedFor() {
        Stream<Integer> results = results(numbers(10), i -> i).map(i -> i + 1);
        assertThat(pulled).hasValue(0);
        results.close();
        assertThat(workers).isEmpty();
    }

    @Test
    void pullsTwiceAsManyAsThereAreThreadsAheadAtMost() {
        Iterator<Integer> results = results(endless(), i -> i).iterator();
        for (int taken = 1; taken <= 20; taken++) {
            results.next();
            // The iterator of a stream is at most one result ahead of its caller.
            assertThat(pulled.get()).isBetween(taken, taken + 2 * 3);
        }
    }

    @Test
    void pullsOnTheConsumersThread() {
        Set<Thread> pullers = ConcurrentHashMap.newKeySet();
        Stream<Integer> inputs = Stream.of(1, 2, 3, 4).peek(i -> pullers.add(Thread.currentThread()));
        assertThat(OrderedResults.stream(inputs::iterator, this::work, 2)).hasSize(4);
        assertThat(pullers).containsExactly(Thread.currentThread());
    }

    @Test
    void worksOnAsManyInputsAtOnceAsThereAreThreads() {
        CyclicBarrier allThree = new CyclicBarrier(3);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stream<Integer> results = results(numbers(30), i -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            await(allThree);
            atOnce.decrementAndGet();
            return i;
        });
        assertThat(results).hasSize(30);
        assertThat(most).hasValueLessThanOrEqualTo(3);
        assertThat(workers).hasSize(3).doesNotContain(Thread.currentThread());
    }

    @Test
    void endsItsThreadsWithTheResults() {
        assertThat(results(numbers(20), i -> i).toList()).hasSize(20);
        assertThat(workers).isNotEmpty().allMatch(Thread::isDaemon).allSatisfy(OrderedResultsTest::assertEnds);
    }

    @Test
    void endsItsThreadsIfNobodyFinishesOrClosesTheStream() {
        assertThat(results(endless(), i -> i).limit(5).toList()).hasSize(5);
        assertThat(workers).isNotEmpty().allSatisfy(OrderedResultsTest::assertEnds);
    }

    @Test
    void stopsItsThreadsWhenClosed() {
        CountDownLatch never = new CountDownLatch(1);
        try (Stream<Integer> results = results(endless(), i -> {
            if (i > 0) {
                await(never);
            }
            return i;
        })) {
            assertThat(results.findFirst()).contains(0);
        }
        assertThat(workers).isNotEmpty().allSatisfy(OrderedResultsTest::assertEnds);
        assertThat(pulled).hasValueLessThanOrEqualTo(7);
    }

    @Test
    void tellsAWaitingConsumerThatAnotherThreadClosedIt() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Stream<Integer> results = results(endless(), i -> {
            started.countDown();
            await(new CountDownLatch(1));
            return i;
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread consumer = consume(results, thrown);
        started.await();
        results.close();
        assertEnds(consumer);
        assertThat(thrown.get()).isInstanceOf(CancellationException.class).hasMessageContaining("closed");
        assertThat(workers).allSatisfy(OrderedResultsTest::assertEnds);
    }

    @Test
    void stopsWhenTheConsumerIsInterrupted() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread consumer = consume(
                results(endless(), i -> {
                    started.countDown();
                    await(new CountDownLatch(1));
                    return i;
                }),
                thrown);
        started.await();
        consumer.interrupt();
        assertEnds(consumer);
        assertThat(thrown.get())
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("interrupted")
                .hasRootCauseInstanceOf(InterruptedException.class);
        assertThat(workers).allSatisfy(OrderedResultsTest::assertEnds);
    }

    @Test
    void givesTheEarlierResultsBeforeItThrowsWhatTheSourceThrew() {
        UncheckedIOException lost = new UncheckedIOException(new IOException("connection lost"));
        Iterator<Integer> source = new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (pulled.get() == 8) {
                    throw lost;
                }
                return true;
            }

            @Override
            public Integer next() {
                return pulled.getAndIncrement();
            }
        };
        List<Integer> results = new ArrayList<>();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> results(source, i -> i).forEach(results::add))
                .isSameAs(lost);
        assertThat(results).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(workers).allSatisfy(OrderedResultsTest::assertEnds);
    }

    @Test
    void refusesNullInputs() {
        List<Integer> results = new ArrayList<>();
        assertThatNullPointerException()
                .isThrownBy(() ->
                        results(Arrays.asList(5, null, 6).iterator(), i -> i).forEach(results::add))
                .withMessage("Input 1 of the batch (counted from 0) is null");
        assertThat(results).containsExactly(5);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        IllegalStateException broken = new IllegalStateException("broken");
        List<Integer> results = new ArrayList<>();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> results(endless(), i -> {
                            if (i == 3) {
                                throw broken;
                            }
                            return i;
                        })
                        .forEach(results::add))
                .isSameAs(broken);
        assertThat(results).containsExactly(0, 1, 2);
        assertThat(workers).allSatisfy(OrderedResultsTest::assertEnds);
    }

    private Stream<Integer> results(Iterator<Integer> inputs, Function<Integer, Integer> work) {
        return OrderedResults.stream(() -> inputs, input -> work.apply(work(input)), 3);
    }

    private int work(int input) {
        workers.add(Thread.currentThread());
        return input;
    }

    private Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).peek(i -> pulled.incrementAndGet()).iterator();
    }

    private Iterator<Integer> endless() {
        return Stream.generate(pulled::getAndIncrement).iterator();
    }

    private static Thread consume(Stream<Integer> results, AtomicReference<Throwable> thrown) {
        Thread consumer = new Thread(() -> results.forEach(i -> {}), "consumer");
        consumer.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        consumer.start();
        return consumer;
    }

    private static void assertEnds(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(thread.isAlive()).as(thread.getName() + " lives").isFalse();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
