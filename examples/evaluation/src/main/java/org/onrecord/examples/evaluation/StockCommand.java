package org.onrecord.examples.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.stock.StockPredictor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code stock}: has CoreNLP's own pipeline extract from the texts of gold data. */
@Command(
        name = "stock",
        description = "Writes what CoreNLP's quote pipeline finds in gold data's texts as DIR/NAME.stock.jsonl.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StockCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of gold data.")
    private List<Path> gold = List.of();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path output = Path.of("");

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Only N documents of each file, evenly spread; score them with --only-predicted.")
    private int sample;

    @Override
    public Integer call() throws IOException {
        List<GoldSet> sets = GoldSet.readAll(gold);
        Files.createDirectories(output);
        StockPredictor predictor = new StockPredictor();
        Log log = new Log(spec);
        for (GoldSet set : sets) {
            List<GoldDocument> documents = set.sample(sample);
            log.timed(
                    set.name() + ": " + documents.size() + " documents by CoreNLP",
                    () -> predictor.predict(documents, set.stockPredictions(output)));
        }
        return 0;
    }
}
