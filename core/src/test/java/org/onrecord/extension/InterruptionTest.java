package org.onrecord.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.Input;
import org.onrecord.OnRecord;
import org.onrecord.Result;
import org.onrecord.SharedOnRecord;
import org.onrecord.corenlp.CoreNlp;
import org.onrecord.corenlp.FunctionAnnotator;
import org.onrecord.corenlp.Step;

/** A thread that is interrupted within an extension gives its document up, whatever the extension makes of that. */
@Timeout(60)
class InterruptionTest {
    private static final String TEXT = "“The ferries will sail,” said Maren Holt.";

    @BeforeAll
    static void loadTheModels() {
        SharedOnRecord.get();
    }

    @AfterEach
    void leaveNoInterruption() {
        Thread.interrupted();
    }

    @Test
    void anotherThreadInterruptsAnEnricher() throws InterruptedException {
        CountDownLatch enriching = new CountDownLatch(1);
        OnRecord onRecord = OnRecord.builder()
                .enricher(
                        "sleeping",
                        (found, text) -> {
                            enriching.countDown();
                            Thread.sleep(Duration.ofHours(5).toMillis());
                            return found;
                        },
                        FailurePolicy.WARN)
                .build();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread extracting = new Thread(() -> onRecord.extract(TEXT));
        extracting.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        extracting.start();
        enriching.await();
        extracting.interrupt();
        extracting.join();

        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anEnricherThatSeesTheInterruptionIsNoFailureOfItsOwn(FailurePolicy policy) {
        assertCancelled(enriching(policy, (found, text) -> {
            interruptThisThread();
            Thread.sleep(1);
            return found;
        }));
    }

    @ParameterizedTest
    @EnumSource
    void whatAnEnricherThrowsForAnInterruptionDoesNotMatter(FailurePolicy policy) {
        assertCancelled(enriching(policy, (found, text) -> {
            interruptThisThread();
            throw new ExtensionException("half of it is done");
        }));
    }

    @ParameterizedTest
    @EnumSource
    void anEnricherThatPassesOverTheInterruptionIsTheLastThatRuns(FailurePolicy policy) {
        assertCancelled(enriching(policy, (found, text) -> {
                    interruptThisThread();
                    return found;
                })
                .enricher((found, text) -> {
                    throw new AssertionError("this is not run");
                }));
    }

    @ParameterizedTest
    @EnumSource
    void anAnnotatorThatIsInterruptedIsNoFailureOfItsOwn(FailurePolicy policy) {
        assertCancelled(annotating(policy, annotation -> {
            interruptThisThread();
            throw new IllegalStateException("half of it is done");
        }));
        assertCancelled(annotating(policy, annotation -> {
            // As annotators of CoreNLP do, which takes the interruption away.
            throw new RuntimeInterruptedException(new InterruptedException());
        }));
    }

    @ParameterizedTest
    @EnumSource
    void anEnricherThatSaysThatItWasInterruptedEndsItsDocumentOnly(FailurePolicy policy) {
        OnRecord onRecord = enriching(policy, (found, text) -> {
                    if (found.id().orElseThrow().equals("1")) {
                        throw new InterruptedException("the look-up gave up");
                    }
                    return found;
                })
                .threads(1)
                .build();
        List<Input> inputs =
                Stream.of("0", "1", "2").map(id -> Input.of(id, TEXT)).toList();
        assertThat(onRecord.extractAll(inputs))
                .extracting(Result::getClass)
                .containsExactly(Result.Success.class, Result.Failure.class, Result.Success.class);

        assertThatThrownBy(() -> onRecord.extract(inputs.get(1))).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(onRecord.extract(inputs.get(2)).quotes()).hasSize(1);
    }

    @Test
    void whatIsCancelledWithoutAnInterruptionFailsLikeAnythingElse() {
        OnRecord onRecord = enriching(FailurePolicy.WARN, (found, text) -> {
                    throw new CancellationException("the look-up was cancelled");
                })
                .build();
        assertThat(onRecord.extract(TEXT).warnings())
                .containsExactly("The enricher test failed with java.util.concurrent.CancellationException: the"
                        + " look-up was cancelled");
    }

    private static OnRecord.Builder enriching(FailurePolicy policy, Enricher enricher) {
        return OnRecord.builder().enricher("test", enricher, policy);
    }

    private static OnRecord.Builder annotating(FailurePolicy policy, Consumer<Annotation> function) {
        return OnRecord.builder()
                .extension(CoreNlp.annotator("test", Step.TAGS, () -> FunctionAnnotator.of(function), policy));
    }

    private static void assertCancelled(OnRecord.Builder builder) {
        OnRecord onRecord = builder.build();
        assertThatThrownBy(() -> onRecord.extract(TEXT)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void interruptThisThread() {
        Thread.currentThread().interrupt();
    }
}
