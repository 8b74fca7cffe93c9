package org.onrecord.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.examples.evaluation.gold.GoldFile;

class EvaluationCommandTest {

    private static final String GOLD = """
            {"id": "n1", "corpus": "news", "text": "“Yes indeed,” Mayor Ann Lee said.", "quotes": [\
            {"spans": [[0, 13]], "kind": "direct", "speaker": {"mention": [14, 27], "names": null}, "cue": [28, 32]}]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private Path gold = Path.of("");

    @BeforeEach
    void writeGold() throws IOException {
        gold = Files.writeString(folder.resolve("news.dev.jsonl"), GOLD);
    }

    @Test
    void reportExtractsComparesAndListsErrors() throws IOException {
        assertThat(run("report", gold.toString(), "--output", folder.toString()))
                .isZero();

        assertThat(out.toString())
                .startsWith("### news.dev\n\n| measure | OnRecord |\n| --- | ---: |\n| documents | 1 |\n")
                .contains("| quotation | 1.000 (P 1.000, R 1.000) |\n");
        assertThat(folder.resolve("report.md")).hasContent(out.toString());
        assertThat(folder.resolve("news.dev.pred.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve("errors.txt")).exists();
    }

    @Test
    void scoreComparesWhatAnybodyPredicted() throws IOException {
        Path predicted = Files.writeString(folder.resolve("p.jsonl"), "");

        assertThat(run("score", gold.toString(), predicted.toString(), "--errors", "5"))
                .isZero();
        assertThat(out.toString())
                .startsWith("documents                              1\n")
                .endsWith("\n[n1] (name) gold: Mayor Ann Lee  predicted: (not found)\n"
                        + "   …“Yes indeed,” Mayor Ann Lee said.…\n");
    }

    @Test
    void scoreOfASampleLeavesTheRestOut() throws IOException {
        Path predicted = Files.writeString(folder.resolve("p.jsonl"), "");

        assertThat(run("score", gold.toString(), predicted.toString(), "--only-predicted", "--json"))
                .isZero();
        assertThat(out.toString()).isEqualTo("{\"documents\":0,\"missing or failed\":0}\n");
    }

    @Test
    void rewordedGoldIsGold() throws IOException {
        assertThat(run("reword", gold.toString(), "--output", folder.toString()))
                .isZero();

        Path reworded = folder.resolve("news.dev.reworded.jsonl");
        assertThat(reworded)
                .content()
                .contains("“Yes indeed,” Mayor Ann Lee mentioned.")
                .contains("\"cue\":[28,37]");
        assertThat(GoldFile.read(reworded)).hasSize(1);
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        assertThat(run("predict", "none.jsonl", "--output", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("cannot read none.jsonl: no such file");
    }

    @Test
    void lineThatIsNoGoldIsNamed() throws IOException {
        Files.writeString(gold, GOLD + "{\"id\": \"n2\"}\n");

        assertThat(run("score", gold.toString(), gold.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("news.dev.jsonl:2 cannot be read: \"text\" is missing or no text");
    }

    @Test
    void lineThatIsNotUtf8IsNamed() throws IOException {
        Files.write(gold, (GOLD + "{\"id\": \"n2\", \"text\": \"caf\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("predict", gold.toString(), "--output", folder.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("news.dev.jsonl:2 is not UTF-8; convert the file first");
    }

    @Test
    void folderInPlaceOfAFileIsNamed() {
        assertThat(run("predict", folder.toString(), "--output", folder.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("cannot read " + folder + ": it is a folder; name a file");
    }

    @Test
    void fileInPlaceOfAFolderIsNamed() {
        assertThat(run("predict", gold.toString(), "--output", gold.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("cannot make the folder " + gold + ": there is a file of that name");
    }

    @Test
    void lineThatIsNoJsonIsNamed() throws IOException {
        Files.writeString(gold, "{\"id\": x}\n");

        assertThat(run("score", gold.toString(), gold.toString())).isEqualTo(2);
        assertThat(errors.toString())
                .contains("news.dev.jsonl:1 is no JSON: Unrecognized token 'x'")
                .contains("(column ");
    }

    @Test
    void lineThatIsCutOffSaysWhereItBegan() throws IOException {
        Files.writeString(gold, "{\"id\": \"n1\"\n");

        assertThat(run("score", gold.toString(), gold.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("(start marker at line: 1, column: 1)");
    }

    private int run(String... arguments) {
        return EvaluationCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
