package org.onrecord.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command cannot do is said at once, with exit code 2, and nothing on standard output. */
class UsageTest {

    @TempDir
    private Path folder;

    private final Command command = new Command();

    @ParameterizedTest
    @CsvSource({
        "missing.txt, no such file",
        "., it is a folder",
        "--threads=0 ok.txt, give 1 or more",
        "--threads=many ok.txt, not an int",
        "--format=xml ok.txt, expected one of",
        "--cast=missing.txt ok.txt, cannot read the cast",
        "--output=no/such/folder/out.jsonl ok.txt, make it first",
        "--output=. ok.txt, it is a folder",
        "--nonsense ok.txt, Unknown option",
        "- -, standard input (-) is given twice"
    })
    void isRefusedBeforeAnythingIsLoaded(String arguments, String message) throws IOException {
        Files.writeString(folder.resolve("ok.txt"), "text");
        String inFolder = arguments
                .replace("missing.txt", folder + "/missing.txt")
                .replace("ok.txt", folder + "/ok.txt")
                .replace("=no/", "=" + folder + "/no/");

        Command.Outcome outcome = command.run(("extract " + inFolder).split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).contains(message);
        assertThat(command.loadedWithThreads()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outputByALinkIntoAFolderThatIsNotThereIsRefusedBeforeAnythingIsLoaded() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of("no/such/out.jsonl"));

        Command.Outcome outcome = command.run("extract", "--output", link.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .contains("cannot write to " + link + ": there is no folder " + folder.resolve("no/such"));
        assertThat(command.loadedWithThreads()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outputByALinkToItselfIsRefusedBeforeAnythingIsLoaded() throws IOException {
        Path link = folder.resolve("link.jsonl");
        Files.createSymbolicLink(link, link);

        Command.Outcome outcome = command.run("extract", "--output", link.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("cannot write to " + link + ": it is a link to itself");
        assertThat(command.loadedWithThreads()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outputMayGoToAFileThatALinkMakes() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of("out.jsonl"));

        assertThat(command.run("extract", "--output", link.toString()).exitCode())
                .isZero();
        assertThat(folder.resolve("out.jsonl")).isNotEmptyFile();
    }

    @Test
    void inputIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("docs.jsonl"), "{\"text\": \"one\"}\n");

        Command.Outcome outcome = command.run(
                "extract",
                file.toString(),
                "--output",
                folder.resolve("./docs.jsonl").toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("is both input and output; choose another --output");
        assertThat(file).hasContent("{\"text\": \"one\"}\n");
    }

    @Test
    void castWithoutNameIsNamedByItsLine() throws IOException {
        Path cast = Files.writeString(folder.resolve("cast.txt"), "Jane;f\n;m;Jim\n");

        Command.Outcome outcome = command.run("extract", "--cast", cast.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("cannot read the cast: ", "line 2");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void readerOfStandardOutputMayGo(String format) {
        Command.Outcome outcome = command.run(failing("Broken pipe"), "extract", "--format", format);

        assertThat(outcome).isEqualTo(new Command.Outcome(141, "", ""));
    }

    @Test
    void fullStandardOutputIsAnError() {
        Command.Outcome outcome = command.run(failing("No space left on device"), "extract");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .contains("cannot write to standard output: No space left on device; 0 results are complete");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDiskIsAnError() {
        Command.Outcome outcome = command.run("extract", "--format", "jsonl", "--output", "/dev/full");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("cannot write to /dev/full: No space left on device");
    }
}
