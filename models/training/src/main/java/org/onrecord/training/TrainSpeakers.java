package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "annotated texts, JSON Lines")
    private List<Path> corpora = List.of();

    @Option(names = "--output", required = true, description = "folder to write the models to")
    private Path output = Path.of(".");

    public static void main(String... arguments) {
        System.exit(new CommandLine(new TrainSpeakers()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SceneBuilder builder = new SceneBuilder(LanguageModels.load(), Lexicons.load());
        List<GoldDocument> documents = new ArrayList<>();
        for (Path corpus : corpora) {
            documents.addAll(GoldReader.read(corpus));
        }
        SpeakerTraining training = new SpeakerTraining(documents.parallelStream()
                .map(gold -> AnnotatedScene.of(gold, builder.build(gold.text())))
                .toList());
        Files.write(output.resolve("speaker.trees"), training.speakerModel());
        List<List<Ranking>> rankings = training.rankings();
        Files.write(output.resolve("speech.trees"), training.speechModel(rankings));
        Files.write(output.resolve("turns.trees"), training.turnModel(rankings));
        return CommandLine.ExitCode.OK;
    }
}
