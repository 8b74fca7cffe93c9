package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.onrecord.internal.SceneBuilder;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.speaker.Ranking;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns who said a quotation from annotated texts. */
@Command(
        name = "train-speakers",
        mixinStandardHelpOptions = true,
        description = "Learns the models of attribution from annotated texts.")
public final class TrainSpeakers implements Callable<Integer> {

    private static final long SEED = 1;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "annotated texts, JSON Lines")
    private List<Path> corpora = List.of();

    @Option(names = "--excerpts", description = "annotated texts of which short excerpts are learnt from, too")
    private List<Path> excerpted = List.of();

    @Option(
            names = "--run-on",
            description = "annotated texts of which copies without line breaks are learnt from, too")
    private List<Path> runOn = List.of();

    @Option(
            names = "--articles",
            description = "learn the models for articles, which know no turns, not those for stories")
    private boolean articles;

    @Option(
            names = "--leave-out",
            paramLabel = "REGEX",
            description = "names of features that the models are not told, to see what these bring")
    private Pattern leftOut = Pattern.compile("");

    @Option(names = "--output", required = true, description = "folder to write the models to")
    private Path output = Path.of(".");

    public static void main(String... arguments) {
        System.exit(new CommandLine(new TrainSpeakers()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SceneBuilder builder = new SceneBuilder(LanguageModels.load(), Lexicons.load());
        List<GoldDocument> documents = GoldReader.read(corpora, runOn, excerpted);
        // News and novels in turn, so that the folds are alike and no thread gets all that is long.
        Collections.shuffle(documents, new Random(SEED));
        SpeakerTraining training = new SpeakerTraining(
                documents.parallelStream()
                        .map(gold -> AnnotatedScene.of(gold, builder.build(gold.text())))
                        .toList(),
                new LeftOut(leftOut));
        String kind = articles ? "articles" : "stories";
        Files.write(output.resolve("speaker-in-" + kind + ".trees"), training.speakerModel());
        List<List<Ranking>> rankings = training.rankings();
        Files.write(output.resolve("speech-in-" + kind + ".trees"), training.speechModel(rankings));
        if (!articles) {
            List<SpeakerTraining.LearntTurns> turns = training.turnModels(rankings);
            write("first-turns", turns.get(0));
            write("turns", turns.get(1));
        }
        System.out.println("Right speakers in texts that a model in folds had not seen:\n" + training.heldOut());
        return CommandLine.ExitCode.OK;
    }

    private void write(String name, SpeakerTraining.LearntTurns turns) throws IOException {
        Files.write(output.resolve(name + ".trees"), turns.trees());
        Files.write(output.resolve(name + "-changes.tsv"), turns.turnTaking().lines());
    }
}
