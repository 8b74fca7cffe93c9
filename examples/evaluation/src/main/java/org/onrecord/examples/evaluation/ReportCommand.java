package org.onrecord.examples.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.score.Predictions;
import org.onrecord.examples.evaluation.score.Scorer;
import org.onrecord.examples.evaluation.score.Scores;
import org.onrecord.examples.evaluation.score.WrongAttribution;
import org.onrecord.examples.evaluation.stock.StockPredictor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code report}: extracts from the texts of gold data and writes how right that is. */
@Command(
        name = "report",
        description = "Extracts from gold data's texts, compares, and writes DIR/report.md and DIR/errors.txt.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of gold data.")
    private List<Path> gold = List.of();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path output = Path.of("");

    @Option(names = "--stock", description = "Compare CoreNLP's own pipeline, too, which takes long.")
    private boolean stock;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Have CoreNLP read only N documents of each file, evenly spread, and compare on those.")
    private int sample;

    @Option(names = "--cast", description = "Tell OnRecord the characters, as published systems for novels are told.")
    private boolean cast;

    @Option(names = "--reuse", description = "Use the extractions that DIR holds; make only those that it lacks.")
    private boolean reuse;

    @Option(names = "--threads", paramLabel = "N", description = "How many documents OnRecord works on at once.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        List<GoldSet> sets = GoldSet.readAll(gold);
        Files.createDirectories(output);
        predict(sets);
        if (stock) {
            predictByStock(sets);
        }
        MarkdownTable report = new MarkdownTable();
        try (BufferedWriter errors = Files.newBufferedWriter(output.resolve("errors.txt"))) {
            for (GoldSet set : sets) {
                List<WrongAttribution> wrong = new ArrayList<>();
                report.add(set.name(), results(set, wrong::add));
                for (WrongAttribution error : wrong) {
                    errors.write(error.describe() + "\n\n");
                }
            }
        }
        Files.writeString(output.resolve("report.md"), report.toString());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(report);
        out.flush();
        return 0;
    }

    private void predict(List<GoldSet> sets) throws IOException {
        List<GoldSet> lacking =
                sets.stream().filter(set -> isLacking(set.predictions(output))).toList();
        if (lacking.isEmpty()) {
            return;
        }
        Predictor predictor = new Predictor(threads, cast);
        Log log = new Log(spec);
        for (GoldSet set : lacking) {
            log.timed(
                    set.name() + ": " + set.documents().size() + " documents by OnRecord",
                    () -> predictor.predict(set.documents(), set.predictions(output)));
        }
    }

    private void predictByStock(List<GoldSet> sets) throws IOException {
        List<GoldSet> lacking = sets.stream()
                .filter(set -> isLacking(set.stockPredictions(output)))
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        StockPredictor predictor = new StockPredictor();
        Log log = new Log(spec);
        for (GoldSet set : lacking) {
            List<GoldDocument> documents = set.sample(sample);
            log.timed(
                    set.name() + ": " + documents.size() + " documents by CoreNLP",
                    () -> predictor.predict(documents, set.stockPredictions(output)));
        }
    }

    private boolean isLacking(Path file) {
        return !reuse || !Files.exists(file);
    }

    private List<SystemScores> results(GoldSet set, Consumer<WrongAttribution> wrong) throws IOException {
        List<SystemScores> results = new ArrayList<>();
        Predictions ours = Predictions.read(set.predictions(output));
        results.add(new SystemScores("OnRecord", Scorer.score(set.documents(), ours, wrong)));
        if (stock) {
            Predictions theirs = Predictions.read(set.stockPredictions(output));
            List<GoldDocument> common = set.documents().stream()
                    .filter(document -> theirs.has(document.id()))
                    .toList();
            if (common.size() < set.documents().size()) {
                results.add(new SystemScores("OnRecord, same documents as CoreNLP", scores(common, ours)));
            }
            results.add(new SystemScores("CoreNLP", scores(common, theirs)));
        }
        return results;
    }

    private static Scores scores(List<GoldDocument> documents, Predictions predictions) {
        return Scorer.score(documents, predictions, wrong -> {});
    }
}
