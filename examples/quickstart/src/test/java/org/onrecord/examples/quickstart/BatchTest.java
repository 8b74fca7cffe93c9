package org.onrecord.examples.quickstart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.CastMember;
import org.onrecord.Gender;
import org.onrecord.Input;
import org.onrecord.Result;
import org.onrecord.json.JsonLines;

/** Many documents in, one line for each out. */
class BatchTest {

    @TempDir
    private Path folder;

    private final Command command = new Command();

    @Test
    void everyDocumentGetsOneLineInOrder() throws IOException {
        Path input = file("docs.jsonl", """
                {"id": "a", "text": "one"}
                {"id": "b", "text": "two"}

                {"id": 3, "text": "three", "source": "wire"}
                {"text": "four"}
                """);
        Path output = folder.resolve("out.jsonl");

        Command.Outcome outcome = command.run(
                "extract",
                "--format",
                "jsonl",
                "--threads",
                "3",
                "--input",
                input.toString(),
                "--output",
                output.toString());

        assertThat(outcome).isEqualTo(new Command.Outcome(0, "", ""));
        assertThat(results(output))
                .extracting(Result::id)
                .containsExactly(Optional.of("a"), Optional.of("b"), Optional.of("3"), Optional.empty());
        assertThat(command.loadedWithThreads()).containsExactly(3);
    }

    @Test
    void documentThatFailsGetsAnErrorLineInItsPlace() throws IOException {
        Path input = file("docs.jsonl", """
                {"id": "a", "text": "one"}
                {"id": "b", "text": "boom"}
                {"id": "c", "text": "three"}
                """);

        Command.Outcome outcome = command.run("extract", "--format", "jsonl", input.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).isEqualTo("onrecord: 1 of 3 documents failed; the output says why\n");
        assertThat(outcome.outputLines()).hasSize(3);
        assertThat(outcome.outputLines().get(1))
                .isEqualTo("{\"id\":\"b\",\"error\":{\"type\":\"java.lang.IllegalStateException\","
                        + "\"message\":\"it went boom\"}}");
    }

    @Test
    void lineThatCannotBeReadIsNeverLost() throws IOException {
        Path input = folder.resolve("docs.jsonl");
        Files.write(input, """
                {"id": "cut", "text": "half a li
                {"id": "no text"}
                {"id": "number", "text": 7}
                [1, 2]
                {"id": "wrong byte", "text": "caf\u00e9"}
                {"id": ["list"], "text": "x"}
                {"id": "good", "text": "x"}""".getBytes(ISO_8859_1));

        Command.Outcome outcome = command.run("extract", "--format", "jsonl", input.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        List<Result> results = results(outcome);
        assertThat(results).hasSize(7);
        assertThat(results.subList(0, 6))
                .allSatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                Result.Failure.class,
                                failure -> assertThat(failure.message()).startsWith(input + ": Line ")));
        assertThat(results.get(1).id()).hasValue("no text");
        assertThat(results.get(6)).isInstanceOf(Result.Success.class);
    }

    @Test
    void inputsOfAllSortsAreReadInTheOrderGiven() throws IOException {
        Path lines = file("docs.jsonl", "{\"id\": \"a\", \"text\": \"one\"}\n{\"id\": \"b\", \"text\": \"two\"}\n");
        Path text = file("three.txt", "three");

        Command.Outcome outcome = command.withInput("four")
                .run("extract", "--format", "jsonl", "-", text.toString(), "--input", lines.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(results(outcome))
                .extracting(Result::id)
                .containsExactly(Optional.of("a"), Optional.of("b"), Optional.empty(), Optional.of("three.txt"));
    }

    @Test
    void standardInputIsJsonLinesIfItLooksLikeIt() {
        Command.Outcome outcome = command.withInput("\n {\"id\": \"a\", \"text\": \"one\"}\n{\"id\": \"b\"}\n")
                .run("extract", "--format", "jsonl", "--input", "-", "--output", "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(results(outcome)).extracting(Result::id).containsExactly(Optional.of("a"), Optional.of("b"));
    }

    @Test
    void inputFormatCanBeTold() throws IOException {
        Path lines = file("docs.txt", "{\"id\": \"a\", \"text\": \"one\"}\n");

        command.run("extract", "--input-format", "jsonl", lines.toString());
        command.run("extract", lines.toString());

        assertThat(command.extracted())
                .extracting(input -> input.text().strip())
                .containsExactly("one", "{\"id\": \"a\", \"text\": \"one\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"a\", \"text\": \"one\"}",
                "\uFEFF\n  {\"id\": \"a\", \"text\": \"one\"}\r\n{\"id\": \"b\", \"text\": \"two\"}\r\n"
            })
    void fileCalledJsonMayBeJsonLines(String content) throws IOException {
        Path json = file("docs.json", content);

        assertThat(command.run("extract", json.toString()).exitCode()).isZero();

        assertThat(command.extracted().get(0).text()).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\": \"a\", \"text\": \"one\"}]",
                "{\n  \"id\": \"a\",\n  \"text\": \"one\"\n}\n",
                "[\n{\"text\": \"one\"},\n{\"text\": \"two\"}\n]\n"
            })
    void fileOfOtherJsonIsRefused(String content) throws IOException {
        Path json = file("docs.json", content);

        Command.Outcome outcome = command.run("extract", json.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .contains("cannot read " + json + ": it is JSON, but not one object a line; make it so, with jq -c");
        assertThat(command.loadedWithThreads()).isEmpty();
        assertThat(command.run("extract", "--input-format", "text", json.toString())
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "“One,” she said.\n"})
    void fileCalledJsonThatIsNoneIsText(String content) throws IOException {
        command.run("extract", file("docs.json", content).toString());

        assertThat(command.extracted()).extracting(Input::text).containsExactly(content);
    }

    @Test
    void textThatIsNotUtf8FailsAlone() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "caf\u00e9".getBytes(ISO_8859_1));
        Path good = file("good.txt", "\uFEFFgood");

        Command.Outcome outcome = command.run("extract", "--format", "jsonl", latin.toString(), good.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.outputLines().get(0)).contains("latin.txt is not UTF-8; convert it first");
        assertThat(command.extracted()).extracting(Input::text).containsExactly("good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void textInUtf16IsToldSo(String charset) throws IOException {
        Path file = folder.resolve("utf16.txt");
        Files.write(file, "\uFEFF“One,” she said.".getBytes(Charset.forName(charset)));

        Command.Outcome outcome = command.run("extract", "--format", "jsonl", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.outputLines().get(0))
                .contains("utf16.txt is not UTF-8; convert it first, for example with iconv -f UTF-16 -t UTF-8");
    }

    @Test
    void castOfTheFileAndOfTheLineAreBothTold() throws IOException {
        Path cast = file("cast.txt", "Elizabeth Bennet;F;Lizzy\nMr Darcy;m\n");
        Path input = file("docs.jsonl", "{\"text\": \"x\", \"cast\": [{\"name\": \"Jane\", \"gender\": \"FEMALE\"}]}");

        command.run("extract", "--cast", cast.toString(), input.toString());

        assertThat(command.extracted().get(0).cast())
                .containsExactly(
                        new CastMember("Elizabeth Bennet", List.of("Lizzy"), Gender.FEMALE),
                        new CastMember("Mr Darcy", List.of(), Gender.MALE),
                        new CastMember("Jane", List.of(), Gender.FEMALE));
    }

    @Test
    void inputThatBreaksOffIsAnErrorAfterWhatItHeld() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("{\"text\": \"one\"}\n{\"te".getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                });

        Command.Outcome outcome = command.withInput(broken).run("extract", "--format", "jsonl", "-");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.outputLines()).hasSize(1);
        assertThat(outcome.errors()).contains("reading broke off after 1 document: ", "the disk is gone");
    }

    @Test
    void emptyInputIsNoError() throws IOException {
        Command.Outcome outcome = command.run(
                "extract", "--format", "jsonl", file("docs.jsonl", "\n\n").toString());

        assertThat(outcome).isEqualTo(new Command.Outcome(0, "", "onrecord: the input holds no documents\n"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<Result> results(Path file) throws IOException {
        try (Stream<Result> results = JsonLines.readResults(file)) {
            return results.toList();
        }
    }

    private static List<Result> results(Command.Outcome outcome) {
        InputStream bytes = new ByteArrayInputStream(outcome.output().getBytes(StandardCharsets.UTF_8));
        try (Stream<Result> results = JsonLines.readResults(bytes)) {
            return results.toList();
        }
    }
}
