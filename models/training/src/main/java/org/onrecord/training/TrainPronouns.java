package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.internal.SceneBuilder;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.speaker.Attributor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns for whom pronouns stand from annotated novels; the models of attribution must be there. */
@Command(
        name = "train-pronouns",
        mixinStandardHelpOptions = true,
        description = "Learns for whom pronouns stand from annotated novels.")
public final class TrainPronouns implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "annotated novels, JSON Lines")
    private List<Path> corpora = List.of();

    @Option(names = "--excerpts", description = "annotated novels of which short excerpts are learnt from, too")
    private List<Path> excerpted = List.of();

    @Option(names = "--output", required = true, description = "folder to write the weights to")
    private Path output = Path.of(".");

    public static void main(String... arguments) {
        System.exit(new CommandLine(new TrainPronouns()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SceneBuilder builder = new SceneBuilder(LanguageModels.load(), Lexicons.load());
        Attributor attributor = Attributor.load(true);
        List<GoldDocument> documents = GoldReader.read(corpora, excerpted);
        PronounTraining training = new PronounTraining(documents.parallelStream()
                .map(gold -> AnnotatedScene.of(gold, builder.build(gold.text())))
                .filter(AnnotatedScene::isNovel)
                .map(novel -> PronounExamples.of(novel, attributor.rank(novel.scene())))
                .toList());
        List<String> lines = new ArrayList<>();
        lines.add("# For whom a pronoun stands in a story; made by onrecord-models-training");
        lines.addAll(training.weights().lines());
        Files.write(output.resolve("pronouns-in-stories.tsv"), lines);
        System.out.printf(Locale.ROOT, "Right people by weights found on other novels: %.4f%n", training.heldOut());
        return CommandLine.ExitCode.OK;
    }
}
