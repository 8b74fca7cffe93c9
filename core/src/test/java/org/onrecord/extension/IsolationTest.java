package org.onrecord.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.util.concurrent.Uninterruptibles;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOError;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ConfigurationException;
import org.onrecord.DeadlineExceededException;
import org.onrecord.Extraction;
import org.onrecord.Input;
import org.onrecord.OnRecord;
import org.onrecord.Organization;
import org.onrecord.Result;
import org.onrecord.SharedOnRecord;
import org.onrecord.corenlp.CoreNlp;
import org.onrecord.corenlp.FunctionAnnotator;
import org.onrecord.corenlp.Step;

/** What an extension does to one document, it does to no other. */
@Timeout(60)
class IsolationTest {
    private static final String TEXT = "“Document %d is ready,” said Maren Holt.";

    @BeforeAll
    static void loadTheModels() {
        SharedOnRecord.get().extract(String.format(TEXT, 0));
    }

    @Test
    void anExtensionThatThrowsFailsItsDocumentOnly() {
        assertOnlyTheSecondFails(OnRecord.builder(), ExtensionException.class, (found, text) -> {
            throw new StackOverflowError();
        });
    }

    @ParameterizedTest
    @MethodSource
    void anExtensionThatThrowsAnErrorFailsItsDocumentOnly(Error error) {
        assertOnlyTheSecondFails(OnRecord.builder(), ExtensionException.class, (found, text) -> {
            throw error;
        });
    }

    static Stream<Error> anExtensionThatThrowsAnErrorFailsItsDocumentOnly() {
        return Stream.of(
                new Error("of the user's own"),
                new ServiceConfigurationError("no provider"),
                new IOError(new IOException("disk full")));
    }

    @ParameterizedTest
    @MethodSource("anExtensionThatThrowsAnErrorFailsItsDocumentOnly")
    void anAnnotatorThatThrowsAnErrorFailsItsDocumentOnly(Error error) {
        assertOnlyTheSecondFails(
                annotating(annotation -> {
                    throw error;
                }),
                ExtensionException.class);
    }

    @Test
    void anErrorOfTheJvmIsNotTheExtensions() {
        OnRecord onRecord = OnRecord.builder()
                .enricher(
                        "broken",
                        (found, text) -> {
                            throw new InternalError("the JVM is broken");
                        },
                        FailurePolicy.WARN)
                .build();
        assertThatExceptionOfType(InternalError.class)
                .isThrownBy(() -> onRecord.extractAll(inputs(1)).toList());
    }

    @Test
    void anExtensionThatReturnsNullFailsItsDocumentOnly() {
        assertOnlyTheSecondFails(OnRecord.builder(), ExtensionException.class, (found, text) -> null);
    }

    @Test
    void anExtensionThatReturnsOverlappingEntitiesFailsItsDocumentOnly() {
        assertOnlyTheSecondFails(
                OnRecord.builder(),
                ExtensionException.class,
                (found, text) -> found.withOrganizations(found.people().stream()
                        .map(person -> new Organization("o1", person.name(), person.variants(), 0, person.mentions()))
                        .toList()));
    }

    @Test
    void anExtensionThatHangsFailsItsDocumentOnly() {
        CountDownLatch never = new CountDownLatch(1);
        assertOnlyTheSecondFails(
                OnRecord.builder().deadline(Duration.ofSeconds(2)), DeadlineExceededException.class, (found, text) -> {
                    never.await();
                    return found;
                });
    }

    @Test
    void anExtensionThatHangsAndCannotBeInterruptedFailsItsDocumentOnly() {
        AtomicBoolean released = new AtomicBoolean();
        assertOnlyTheSecondFails(
                OnRecord.builder().deadline(Duration.ofSeconds(2)), DeadlineExceededException.class, (found, text) -> {
                    while (!released.get()) {
                        Thread.onSpinWait();
                    }
                    return found;
                });
        released.set(true);
    }

    @Test
    void aRegularExpressionThatRunsAwayFailsItsDocumentOnly() {
        assertOnlyTheSecondFails(
                OnRecord.builder()
                        .deadline(Duration.ofSeconds(3))
                        .rule(TextRule.of("RUNAWAY", "Document 1 (?:(.)|(.)|(.)|(.))+\\1#")),
                DeadlineExceededException.class);
    }

    @Test
    void rulesThatFindOverlappingEntitiesFailNothing() {
        OnRecord onRecord = OnRecord.builder()
                .rule(TextRule.of("ONE", "Document \\d"))
                .rule(TextRule.of("OTHER", "\\d is"))
                .rule(TextRule.of(EntityTypes.PERSON, "ready,” said Maren"))
                .build();
        assertThat(onRecord.extractAll(inputs(6))).hasOnlyElementsOfType(Result.Success.class);
    }

    @Test
    void anAnnotatorThatThrowsFailsItsDocumentOnly() {
        assertOnlyTheSecondFails(
                annotating(annotation -> {
                    throw new AssertionError();
                }),
                ExtensionException.class);
    }

    @Test
    void anAnnotatorThatLeavesOverlappingTokensFailsItsDocumentOnly() {
        assertOnlyTheSecondFails(
                annotating(annotation -> annotation
                        .get(CoreAnnotations.TokensAnnotation.class)
                        .forEach(token -> token.setBeginPosition(0))),
                ExtensionException.class);
    }

    @Test
    void anAnnotatorThatTakesTheSentencesAwayFailsItsDocumentOnly() {
        assertOnlyTheSecondFails(
                annotating(annotation -> annotation.remove(CoreAnnotations.SentencesAnnotation.class)),
                ExtensionException.class);
    }

    @Test
    void anAnnotatorThatHangsFailsItsDocumentOnly() {
        CountDownLatch never = new CountDownLatch(1);
        assertOnlyTheSecondFails(
                annotating(annotation -> Uninterruptibles.awaitUninterruptibly(never))
                        .deadline(Duration.ofSeconds(2)),
                DeadlineExceededException.class);
        never.countDown();
    }

    @Test
    void aSlowExtensionKeepsTheOrderOfTheResults() {
        OnRecord onRecord = OnRecord.builder()
                .threads(4)
                .deadline(Duration.ofSeconds(20))
                .enricher(onlyFor(1, (found, text) -> {
                    Thread.sleep(300);
                    return found;
                }))
                .build();
        assertThat(onRecord.extractAll(inputs(8)))
                .extracting(result -> result.id().orElseThrow())
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void aDeadlineMustLeaveTime() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().deadline(Duration.ZERO).build())
                .withMessage("The deadline is PT0S; give a time above zero");
    }

    @Test
    void aDeadlineChangesNothingElse() {
        OnRecord onRecord = OnRecord.builder().deadline(Duration.ofSeconds(30)).build();
        String text = String.format(TEXT, 1);
        assertThat(onRecord.extract(text)).isEqualTo(SharedOnRecord.get().extract(text));
    }

    @Test
    void eightThreadsShareNothing() {
        Map<Thread, Boolean> threads = new ConcurrentHashMap<>();
        OnRecord onRecord = OnRecord.builder()
                .threads(8)
                .enricher("own words", (found, text) -> {
                    threads.put(Thread.currentThread(), true);
                    return found.withAttribute("text", text.text())
                            .withAttribute(
                                    "words",
                                    text.tokens().stream().map(TokenView::text).toList());
                })
                .build();
        List<Result> results = onRecord.extractAll(inputs(200)).toList();

        for (int i = 0; i < results.size(); i++) {
            Extraction extraction = ((Result.Success) results.get(i)).extraction();
            assertThat(extraction.attributes().text("text")).contains(String.format(TEXT, i));
            assertThat(extraction.attributes().texts("words")).contains(Integer.toString(i));
        }
        assertThat(threads).hasSizeGreaterThan(1);
    }

    private static void assertOnlyTheSecondFails(
            OnRecord.Builder builder, Class<? extends Throwable> error, Enricher enricher) {
        assertOnlyTheSecondFails(builder.enricher(onlyFor(1, enricher)), error);
    }

    private static void assertOnlyTheSecondFails(OnRecord.Builder builder, Class<? extends Throwable> error) {
        OnRecord onRecord = builder.threads(2).build();
        try (Stream<Result> results = onRecord.extractAll(inputs(6))) {
            List<Result> all = results.toList();
            for (int i = 0; i < all.size(); i++) {
                if (i == 1) {
                    assertThat(all.get(i))
                            .asInstanceOf(InstanceOfAssertFactories.type(Result.Failure.class))
                            .returns(error.getName(), Result.Failure::errorType);
                } else {
                    assertThat(all.get(i)).isInstanceOf(Result.Success.class);
                }
            }
        }
    }

    private static Enricher onlyFor(int document, Enricher enricher) {
        return (found, text) ->
                found.id().orElseThrow().equals(Integer.toString(document)) ? enricher.enrich(found, text) : found;
    }

    /** With an annotator that does so to the second document. */
    private static OnRecord.Builder annotating(Consumer<Annotation> function) {
        return OnRecord.builder()
                .extension(CoreNlp.annotator(
                        "annotator",
                        Step.TAGS,
                        () -> FunctionAnnotator.of(annotation -> {
                            if (annotation
                                    .get(CoreAnnotations.DocIDAnnotation.class)
                                    .equals("1")) {
                                function.accept(annotation);
                            }
                        })));
    }

    private static List<Input> inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Input.of(Integer.toString(i), String.format(TEXT, i)))
                .toList();
    }
}
