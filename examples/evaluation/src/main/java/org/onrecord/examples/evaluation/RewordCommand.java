package org.onrecord.examples.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.examples.evaluation.gold.JsonLines;
import org.onrecord.examples.evaluation.reword.GoldReworder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code reword}: puts rarer reporting verbs into the texts of gold data. */
@Command(
        name = "reword",
        description =
                "Writes gold data as DIR/NAME.reworded.jsonl, with rarer verbs (\"averred\", \"put it\") for said,"
                        + " says, told, added and wrote, and the offsets moved: does OnRecord lean on these words?",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RewordCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of gold data.")
    private List<Path> gold = List.of();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(output);
        for (Path file : gold) {
            // A new reworder for each file, so that the files beside it make no difference.
            List<JsonNode> reworded = JsonLines.read(file, new GoldReworder()::reword);
            JsonLines.write(reworded, output.resolve(MoreFiles.getNameWithoutExtension(file) + ".reworded.jsonl"));
        }
        return 0;
    }
}
