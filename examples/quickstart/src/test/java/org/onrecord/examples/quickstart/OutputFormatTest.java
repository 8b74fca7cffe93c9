package org.onrecord.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.ExtractionJson;

/** The three forms of output. */
class OutputFormatTest {

    @TempDir
    private Path folder;

    private final Command command = new Command();

    @Test
    void withoutInputTheBundledArticleIsReported() {
        Command.Outcome outcome = command.run("extract");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).startsWith("article.txt\n===========\n\nWho said what (1)\n");
        assertThat(command.extracted().get(0).text()).contains("PORT ELLERY");
    }

    @Test
    void reportShowsFailuresAmongTheResults() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "good");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "boom");

        Command.Outcome outcome = command.run("extract", bad.toString(), good.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).startsWith("bad.txt\n=======\n  failed: it went boom\n\ngood.txt\n");
    }

    @Test
    void jsonOfOneTextIsAnObject() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "one");

        Command.Outcome outcome = command.run("extract", "--format", "json", text.toString());

        assertThat(outcome.output()).contains("\n");
        assertThat(ExtractionJson.parse(outcome.output()).id()).hasValue("a.txt");
    }

    @Test
    void jsonOfSeveralDocumentsIsAnArray() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("docs.jsonl"), "{\"id\": \"a\", \"text\": \"\"}\n{\"id\": \"b\", \"text\": \"boom\"}\n");
        Path none = Files.writeString(folder.resolve("none.jsonl"), "");

        Command.Outcome outcome = command.run("extract", "--format", "json", lines.toString());

        assertThat(outcome.output()).startsWith("[\n{").endsWith("""
                ,
                {"id":"b","error":{"type":"java.lang.IllegalStateException","message":"it went boom"}}
                ]
                """);
        assertThat(command.run("extract", "--format", "json", none.toString()).output())
                .isEqualTo("[]\n");
    }
}
