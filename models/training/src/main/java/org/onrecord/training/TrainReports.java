package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.onrecord.internal.SceneBuilder;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.speaker.Attributor;
import org.onrecord.internal.speaker.SpeechJudge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns reported speech without quotation marks from annotated texts; the models of attribution must be there. */
@Command(
        name = "train-reports",
        mixinStandardHelpOptions = true,
        description = "Learns the model of reported speech without quotation marks from annotated texts.")
public final class TrainReports implements Callable<Integer> {

    private static final long SEED = 1;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "annotated texts, JSON Lines")
    private List<Path> corpora = List.of();

    @Option(names = "--output", required = true, description = "folder to write the model to")
    private Path output = Path.of(".");

    public static void main(String... arguments) {
        System.exit(new CommandLine(new TrainReports()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SceneBuilder builder = new SceneBuilder(LanguageModels.load(), Lexicons.load());
        Attributor attributor = Attributor.load(false);
        SpeechJudge judge = SpeechJudge.load(false);
        List<GoldDocument> documents = GoldReader.read(corpora);
        Collections.shuffle(documents, new Random(SEED));
        ReportTraining training = new ReportTraining(documents.parallelStream()
                .map(gold -> new ReportScene(gold, builder.build(gold.text()), attributor, judge))
                .toList());
        Files.write(output.resolve("report-counts.tsv"), training.counts());
        Files.write(output.resolve("reports.trees"), training.model());
        return CommandLine.ExitCode.OK;
    }
}
