package org.onrecord.examples.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code predict}: has OnRecord extract from the texts of gold data. */
@Command(
        name = "predict",
        description = "Writes OnRecord's extractions of gold data's texts as DIR/NAME.pred.jsonl.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PredictCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of gold data.")
    private List<Path> gold = List.of();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path output = Path.of("");

    @Option(names = "--cast", description = "Tell OnRecord the characters, as published systems for novels are told.")
    private boolean cast;

    @Option(names = "--threads", paramLabel = "N", description = "How many documents to work on at once.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        List<GoldSet> sets = GoldSet.readAll(gold);
        Files.createDirectories(output);
        Predictor predictor = new Predictor(threads, cast);
        Log log = new Log(spec);
        for (GoldSet set : sets) {
            log.timed(
                    set.name() + ": " + set.documents().size() + " documents by OnRecord",
                    () -> predictor.predict(set.documents(), set.predictions(output)));
        }
        return 0;
    }
}
