package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extension.Gazetteer;
import org.onrecord.extension.Lexicon;
import org.onrecord.internal.Engine;

@Timeout(20)
class OnRecordTest {
    /** Warns of the text and the cast that it was given. */
    private static final Engine ECHO = (id, text, cast) -> new Extraction(
            id,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Stream.concat(Stream.of(text), cast.stream().map(CastMember::name)).toList());

    private static final Engine UNUSED = (id, text, cast) -> {
        throw new AssertionError("The engine was asked for a blank text");
    };

    @Test
    void extractsFromAnyCharSequence() {
        OnRecord onRecord = new OnRecord(ECHO, 1);
        assertThat(onRecord.extract(new StringBuilder("let at last")).warnings())
                .containsExactly("let at last");
        assertThat(onRecord.extract("let at last").id()).isEmpty();
    }

    @Test
    void givesTheEngineIdAndCast() {
        Input input = Input.of("chapter-1", "let at last").withCast(List.of(CastMember.of("Jane Bennet")));
        Extraction extraction = new OnRecord(ECHO, 1).extract(input);
        assertThat(extraction.id()).contains("chapter-1");
        assertThat(extraction.warnings()).containsExactly("let at last", "Jane Bennet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0\u2003", "\uFEFF", "\u200B\u0000"})
    void findsNothingInABlankText(String blank) {
        OnRecord onRecord = new OnRecord(UNUSED, 1);
        assertThat(onRecord.extract(blank)).isEqualTo(Extraction.empty(Optional.empty()));
        assertThat(onRecord.extract(Input.of("a", blank))).isEqualTo(Extraction.empty(Optional.of("a")));
    }

    @Test
    void refusesNull() {
        OnRecord onRecord = new OnRecord(ECHO, 1);
        assertThatNullPointerException()
                .isThrownBy(() -> onRecord.extract((CharSequence) null))
                .withMessage("The text is null");
        assertThatNullPointerException()
                .isThrownBy(() -> onRecord.extract((Input) null))
                .withMessage("The input is null");
        assertThatNullPointerException()
                .isThrownBy(() -> onRecord.extractAll((Stream<Input>) null))
                .withMessage("The stream of inputs is null");
        assertThatNullPointerException().isThrownBy(() -> Input.of("a", null)).withMessage("An input's text is null");
    }

    @Test
    void refusesNullForAnythingThatItIsBuiltWith() {
        OnRecord.Builder builder = OnRecord.builder();
        assertRefused("The deadline", () -> builder.deadline(null));
        assertRefused("The extension", () -> builder.extension(null));
        assertRefused("The gazetteer", () -> builder.gazetteer((Gazetteer) null));
        assertRefused("The gazetteer's file", () -> builder.gazetteer((Path) null));
        assertRefused("The rule", () -> builder.rule(null));
        assertRefused("The token rules", () -> builder.rules(null));
        assertRefused("The word list", () -> builder.words(null, "quip"));
        assertRefused("The word list", () -> builder.words(null, Path.of("quips.txt")));
        assertRefused("The file of words", () -> builder.words(Lexicon.CUE_VERBS, (Path) null));
        assertRefused("The enricher", () -> builder.enricher(null));
        assertRefused("The enricher ids", () -> builder.enricher("ids", null));
        assertRefused("The enricher's name", () -> builder.enricher(null, (extraction, text) -> extraction));
        assertRefused(
                "The failure policy of the enricher ids",
                () -> builder.enricher("ids", (extraction, text) -> extraction, null));
    }

    private static void assertRefused(String what, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(what + " is null");
    }

    @Test
    void tellsItsConfiguration() {
        assertThat(new OnRecord(ECHO, 1))
                .hasToString("OnRecord[threads=1, indirectSpeech=true, deadline=none, extensions=0]");
        assertThat(OnRecord.builder()
                        .threads(3)
                        .deadline(Duration.ofSeconds(5))
                        .enricher((extraction, text) -> extraction)
                        .build())
                .hasToString("OnRecord[threads=3, indirectSpeech=true, deadline=PT5S, extensions=1]");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1025, 1 << 30, Integer.MAX_VALUE})
    void refusesNumbersOfThreadsThatItCannotStart(int threads) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().threads(threads).build())
                .withMessage("The number of threads is " + threads + "; give 1 to 1024");
    }

    @Test
    void losesNoDocumentOnTheMostThreads() {
        List<Input> inputs = IntStream.range(0, 50)
                .mapToObj(i -> Input.of("document-" + i, "text"))
                .toList();
        assertThat(new OnRecord(ECHO, 1024).extractAll(inputs)).hasSize(50);
    }

    @Test
    void givesOneResultForEachInputInTheirOrder() {
        OnRecord onRecord = new OnRecord(
                (id, text, cast) -> {
                    sleep((text.hashCode() & 3) * 5);
                    return ECHO.extract(id, text, cast);
                },
                4);
        List<Input> inputs = IntStream.range(0, 50)
                .mapToObj(i -> Input.of("document-" + i, "text " + i))
                .toList();
        assertThat(onRecord.extractAll(inputs))
                .containsExactlyElementsOf(inputs.stream()
                        .map(input -> (Result) new Result.Success(ECHO.extract(input.id(), input.text(), List.of())))
                        .toList());
    }

    @Test
    void givesTheSameOnOneThreadAsOnMany() {
        List<Input> inputs = IntStream.range(0, 30)
                .mapToObj(i -> Input.of("document-" + i, i % 7 == 0 ? "broken" : "text " + i))
                .toList();
        Engine engine = (id, text, cast) -> {
            if (text.equals("broken")) {
                throw new IllegalStateException("The text is broken");
            }
            return ECHO.extract(id, text, cast);
        };
        List<Result> onOne = new OnRecord(engine, 1).extractAll(inputs).toList();
        List<Result> onMany =
                new OnRecord(engine, 5).extractAll(inputs.stream()).toList();
        assertThat(onOne).isEqualTo(onMany);
    }

    @Test
    void givesAFailureInPlaceOfADocumentThatFails() {
        OnRecord onRecord = new OnRecord(OnRecordTest::fail, 2);
        List<Input> inputs = Stream.of("exception", "fine", "stack", "memory", "assertion", "fine")
                .map(text -> Input.of(text, text))
                .toList();

        List<Result> results = onRecord.extractAll(inputs).toList();

        assertThat(results.get(0)).isEqualTo(failure("exception", "java.lang.IllegalStateException", "no sentence"));
        assertThat(results.get(1)).isInstanceOf(Result.Success.class);
        assertThat(results.get(2))
                .isEqualTo(failure("stack", "java.lang.StackOverflowError", "java.lang.StackOverflowError"));
        assertThat(results.get(3)).isEqualTo(failure("memory", "java.lang.OutOfMemoryError", "Java heap space"));
        assertThat(results.get(4)).isEqualTo(failure("assertion", "java.lang.AssertionError", "impossible"));
        assertThat(results.get(5)).isInstanceOf(Result.Success.class);
    }

    @Test
    void givesUpWhenTheClassPathIsBroken() {
        OnRecord onRecord = new OnRecord(
                (id, text, cast) -> {
                    throw new NoClassDefFoundError("edu/stanford/nlp/ling/CoreLabel");
                },
                2);
        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(
                        () -> onRecord.extractAll(List.of(Input.of("a", "b"))).toList());
    }

    @Test
    void startsNoBatchOnceItIsClosed() {
        OnRecord onRecord = new OnRecord(UNUSED, 2);
        onRecord.close();
        List<Input> inputs = List.of(Input.of("a", "b"));
        assertThatIllegalStateException()
                .isThrownBy(() -> onRecord.extractAll(inputs))
                .withMessage("This OnRecord is closed; build another one");
        assertThatIllegalStateException().isThrownBy(() -> onRecord.extractAll(inputs.stream()));
    }

    @Test
    void endsABatchWhenItIsClosed() {
        OnRecord onRecord = new OnRecord(UNUSED, 2);
        Stream<Result> results = onRecord.extractAll(List.of(Input.of("a", "b")));
        onRecord.close();
        assertThatIllegalStateException()
                .isThrownBy(results::toList)
                .withMessage("This OnRecord is closed; build another one");
    }

    @Test
    void passesOnTheFailureToReadAnInput() {
        Result.Failure failure = failure("a", "Unreadable", "Line 1: no JSON");
        assertThat(new OnRecord(ECHO, 2).extractAll(Stream.of(failure, Input.of("b", " "))))
                .containsExactly(failure, new Result.Success(Extraction.empty(Optional.of("b"))));
    }

    @Test
    void takesInputsWithoutEnd() {
        Stream<Input> endless = Stream.iterate(0, i -> i + 1).map(i -> Input.of("document-" + i, "text"));
        try (Stream<Result> results = new OnRecord(ECHO, 3).extractAll(endless)) {
            assertThat(results.limit(100)).hasSize(100);
        }
    }

    @Test
    void closesTheInputsWithTheResults() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Input> inputs = Stream.of(Input.of("a", "b")).onClose(() -> closed.set(true));
        new OnRecord(ECHO, 1).extractAll(inputs).close();
        assertThat(closed).isTrue();
    }

    private static Extraction fail(Optional<String> id, String text, List<CastMember> cast) {
        switch (text) {
            case "exception" -> throw new IllegalStateException("no sentence");
            case "stack" -> recurse(0);
            case "memory" -> throw new OutOfMemoryError("Java heap space");
            case "assertion" -> throw new AssertionError("impossible");
            default -> {}
        }
        return ECHO.extract(id, text, cast);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static Result.Failure failure(String id, String type, String message) {
        return new Result.Failure(Optional.of(id), type, message, Optional.empty());
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
