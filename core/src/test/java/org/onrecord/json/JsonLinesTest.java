package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.BatchEntry;
import org.onrecord.CastMember;
import org.onrecord.Extraction;
import org.onrecord.Gender;
import org.onrecord.Input;
import org.onrecord.Result;
import org.onrecord.Samples;

class JsonLinesTest {
    @TempDir
    private Path folder;

    @Test
    void readsADocumentALine() {
        assertThat(inputs("{\"id\":\"a\",\"text\":\"First.\"}\n{\"text\":\"Second.\",\"id\":\"b\"}"))
                .containsExactly(Input.of("a", "First."), Input.of("b", "Second."));
    }

    @Test
    void readsTheCast() {
        String line = "{\"id\":\"a\",\"text\":\"T\",\"cast\":[{\"name\":\"Elizabeth"
                + " Bennet\",\"aliases\":[\"Lizzy\",\"\",null,\"Elizabeth Bennet\"],\"gender\":\"female\"},"
                + "{\"name\":\"Hill\",\"aliases\":null,\"gender\":null},{\"name\":\"Sarah\",\"gender\":\"\"}]}";
        assertThat(inputs(line))
                .containsExactly(Input.of("a", "T")
                        .withCast(List.of(
                                new CastMember("Elizabeth Bennet", List.of("Lizzy"), Gender.FEMALE),
                                CastMember.of("Hill"),
                                CastMember.of("Sarah"))));
    }

    @Test
    void takesAnIdThatIsANumberOrLeftOut() {
        assertThat(inputs("{\"id\":17,\"text\":\"T\"}\n{\"id\":null,\"text\":\"T\"}\n{\"text\":\"T\",\"cast\":null}"))
                .containsExactly(Input.of("17", "T"), Input.of("T"), Input.of("T"));
    }

    @Test
    void ignoresBlankLinesCarriageReturnsByteOrderMarkAndOtherFields() {
        assertThat(inputs(
                        "\uFEFF{\"text\":\"A\",\"source\":{\"url\":1}}\r\n\r\n  \n{\"text\":\"\\uD83D\\uDE00\"}\r\n\n"))
                .containsExactly(Input.of("A"), Input.of("\uD83D\uDE00"));
        assertThat(inputs("\uFEFF\r\n{\"text\":\"A\"}")).containsExactly(Input.of("A"));
        assertThat(inputs("\uFEFF")).isEmpty();
        assertThat(inputs("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"b\"}|b|Line 3: text is missing or null; it must be a string",
                "{\"id\":\"b\",\"text\":5}|b|Line 3: text is 5; it must be a string",
                "{\"id\":\"b\",\"text\":\"T\",\"cast\":\"Jane\"}|b|Line 3: cast is \"Jane\"; it must be a list",
                "{\"id\":\"b\",\"text\":\"T\",\"cast\":[{}]}|b|Line 3: cast[0].name is missing or null; it must be a"
                        + " string",
                "{\"id\":\"b\",\"text\":\"T\",\"cast\":[{\"name\":\" \"}]}|b|Line 3: cast[0]: A cast member's name is"
                        + " blank; it needs at least one visible character",
                "{\"id\":\"b\",\"text\":\"T\",\"cast\":[{\"name\":\"J\",\"gender\":\"lady\"}]}|b|Line 3:"
                        + " cast[0].gender is \"lady\"; it must be one of MALE, FEMALE, UNKNOWN",
                "{\"id\":[],\"text\":\"T\"}||Line 3: id is a list; it must be a string",
                "\"text\"||Line 3: The JSON is \"text\"; it must be an object",
            })
    void givesAFailureInPlaceOfALineThatIsNotAsItShouldBe(String line, String id, String message) {
        assertThat(inputs("{\"id\":\"a\",\"text\":\"A\"}\n\n" + line + "\n{\"id\":\"c\",\"text\":\"C\"}\n"))
                .containsExactly(
                        Input.of("a", "A"),
                        new Result.Failure(
                                Optional.ofNullable(id),
                                "org.onrecord.json.MalformedJsonException",
                                message,
                                Optional.empty()),
                        Input.of("c", "C"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"text\":\"A|column", "plain text|column 1", "{}{}|Trailing"})
    void saysWhereALineIsNoJson(String line, String part) {
        assertThat(inputs(line + "\n{\"text\":\"C\"}"))
                .satisfiesExactly(
                        failure -> assertThat(((Result.Failure) failure).message())
                                .startsWith("Line 1: Not valid JSON: ")
                                .contains(part),
                        input -> assertThat(input).isEqualTo(Input.of("C")));
    }

    @Test
    void losesOnlyTheLineThatIsNotInUtf8() {
        byte[] bytes = "{\"text\":\"caf\u00e9\"}\n{\"text\":\"C\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(JsonLines.readInputs(new ByteArrayInputStream(bytes)))
                .satisfiesExactly(
                        failure -> assertThat(((Result.Failure) failure).message())
                                .isEqualTo("Line 1: Not in UTF-8; convert the file first"),
                        input -> assertThat(input).isEqualTo(Input.of("C")));
    }

    @Test
    void readsNoMoreThanIsAskedFor() {
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"text\":\"T\"}\n".getBytes(StandardCharsets.UTF_8);
            private int next;

            @Override
            public int read() {
                return line[next++ % line.length];
            }
        };
        Iterator<BatchEntry> inputs = JsonLines.readInputs(endless).iterator();
        assertThat(inputs.next()).isEqualTo(Input.of("T"));
        assertThat(inputs.next()).isEqualTo(Input.of("T"));
    }

    @Test
    void closesWhatItReadsWithTheStream() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        JsonLines.readInputs(in).close();
        assertThat(closed).isTrue();
    }

    @Test
    void throwsWhenReadingFails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JsonLines.readInputs(broken).toList())
                .withMessage("Reading failed after line 0")
                .havingCause()
                .withMessage("disk gone");
    }

    @Test
    void writesAResultALine() throws IOException {
        Result success = new Result.Success(Extraction.empty(Optional.of("a")));
        Result failure = Result.Failure.of(Optional.of("b"), new IllegalStateException("no \"sentence\"\nat all"));
        Result nameless = Result.Failure.of(Optional.empty(), new StackOverflowError());
        assertThat(written(Stream.of(success, failure, nameless)))
                .isEqualTo("{\"id\":\"a\",\"people\":[],\"organizations\":[],\"places\":[],\"others\":[],\"quotes\":[],"
                        + "\"warnings\":[],\"attributes\":{}}\n"
                        + "{\"id\":\"b\",\"error\":{\"type\":\"java.lang.IllegalStateException\","
                        + "\"message\":\"no \\\"sentence\\\"\\nat all\"}}\n"
                        + "{\"id\":null,\"error\":{\"type\":\"java.lang.StackOverflowError\","
                        + "\"message\":\"java.lang.StackOverflowError\"}}\n");
    }

    @Test
    void readsTheResultsThatItWrote() throws IOException {
        List<Result> results = List.of(
                new Result.Success(Samples.extraction()),
                Result.Failure.of(Optional.of("b"), new IllegalStateException("no sentence")),
                new Result.Success(Extraction.empty(Optional.of("\uD83D and \uD83D\uDE00"))));
        Path file = folder.resolve("results.jsonl");
        JsonLines.writeResults(results.stream(), file);
        try (Stream<Result> read = JsonLines.readResults(file)) {
            assertThat(read).containsExactlyElementsOf(results);
        }
    }

    @Test
    void saysWhichLineOfResultsIsWrong() {
        InputStream in = new ByteArrayInputStream(
                "{\"id\":\"a\",\"error\":{\"type\":\"T\",\"message\":\"M\"}}\n{\"id\":\"b\",\"error\":{}}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> JsonLines.readResults(in).toList())
                .withMessage("Line 2: error.type is missing or null; it must be a string");
    }

    @Test
    void readsFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("inputs.jsonl"), "{\"text\":\"caf\u00e9\"}\n");
        try (Stream<BatchEntry> inputs = JsonLines.readInputs(file)) {
            assertThat(inputs).containsExactly(Input.of("caf\u00e9"));
        }
    }

    private static List<BatchEntry> inputs(String lines) {
        return JsonLines.readInputs(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static String written(Stream<Result> results) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.writeResults(results, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
