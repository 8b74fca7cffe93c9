package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.language.LanguagePipeline;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.NameFeature;
import org.onrecord.internal.name.NameProposals;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns what is the name of a person, an organization or a place from annotated texts. */
@Command(
        name = "train-names",
        mixinStandardHelpOptions = true,
        description = "Learns the model of names from annotated texts.")
public final class TrainNames implements Callable<Integer> {

    /** The other corpora are small; what they alone know shall not be drowned. */
    private static final double OTHERS_WEIGHT = 2;

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "annotated texts, JSON Lines; all but those of the first file count double")
    private List<Path> corpora = List.of();

    @Option(names = "--output", required = true, description = "folder to write the model to")
    private Path output = Path.of(".");

    public static void main(String... arguments) {
        System.exit(new CommandLine(new TrainNames()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        LanguagePipeline language = new LanguagePipeline(LanguageModels.load());
        NameProposals proposals = new NameProposals(Lexicons.load());
        List<Examples> examples = new ArrayList<>();
        for (int c = 0; c < corpora.size(); c++) {
            double weight = c == 0 ? 1 : OTHERS_WEIGHT;
            examples.addAll(GoldReader.read(corpora.get(c)).parallelStream()
                    .map(gold -> NameExamples.of(gold, language.annotate(gold.text()), proposals, weight))
                    .toList());
        }
        Files.write(
                output.resolve("names.trees"),
                TreeTrainer.train(Examples.join(examples), NameFeature.NAMES, TreeTrainer.Size.MEDIUM));
        return CommandLine.ExitCode.OK;
    }
}
