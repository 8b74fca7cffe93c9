package org.onrecord.examples.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.gold.GoldFile;
import org.onrecord.examples.evaluation.score.Predictions;
import org.onrecord.examples.evaluation.score.ScoreText;
import org.onrecord.examples.evaluation.score.Scorer;
import org.onrecord.examples.evaluation.score.Scores;
import org.onrecord.examples.evaluation.score.WrongAttribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code score}: compares a file of extractions with gold data. */
@Command(
        name = "score",
        description = "Compares extractions with gold data.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold data.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "Extractions as JSON Lines, with the gold data's ids.")
    private Path predicted = Path.of("");

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", description = "Print this many wrong attributions, too.")
    private int errors;

    @Option(names = "--only-predicted", description = "Leave out documents of which PRED has no line: a sample.")
    private boolean onlyPredicted;

    @Override
    public Integer call() throws IOException {
        Predictions predictions = Predictions.read(predicted);
        List<GoldDocument> documents = GoldFile.read(gold).stream()
                .filter(document -> !onlyPredicted || predictions.has(document.id()))
                .toList();
        List<WrongAttribution> wrong = new ArrayList<>();
        Scores scores = Scorer.score(documents, predictions, wrong::add);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(json ? ScoreText.json(scores) + "\n" : ScoreText.table(scores));
        wrong.stream().limit(errors).forEach(error -> out.print("\n" + error.describe() + "\n"));
        out.flush();
        return 0;
    }
}
