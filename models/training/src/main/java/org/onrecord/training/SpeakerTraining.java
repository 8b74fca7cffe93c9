package org.onrecord.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onrecord.internal.conversation.TurnFeature;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.speaker.Attributor;
import org.onrecord.internal.speaker.Feature;
import org.onrecord.internal.speaker.Ranking;

/**
 * Learns the three models of attribution: which words name the speaker, whether it is speech, whose turn it is.
 *
 * <p>The second and third see what the first decides; so that they do not trust it more than they may, they are trained
 * on what a first model says that was trained on the other half of the texts.
 */
final class SpeakerTraining {

    private static final int FOLDS = 2;

    private final List<AnnotatedScene> scenes;
    private final List<Examples> speakers;

    SpeakerTraining(List<AnnotatedScene> scenes) {
        this.scenes = scenes;
        this.speakers = scenes.parallelStream().map(SpeakerExamples::of).toList();
    }

    List<String> speakerModel() {
        return TreeTrainer.train(Examples.join(speakers), Feature.COUNT);
    }

    /** For each text the rankings by a model that has not seen it. */
    List<List<Ranking>> rankings() {
        List<Attributor> attributors = IntStream.range(0, FOLDS)
                .mapToObj(fold -> IntStream.range(0, scenes.size())
                        .filter(i -> i % FOLDS != fold)
                        .mapToObj(speakers::get)
                        .toList())
                .map(parts -> attributor(TreeTrainer.train(Examples.join(parts), Feature.COUNT)))
                .toList();
        return IntStream.range(0, scenes.size())
                .parallel()
                .mapToObj(i -> attributors.get(i % FOLDS).rank(scenes.get(i).scene()))
                .toList();
    }

    private static Attributor attributor(List<String> model) {
        try {
            return new Attributor(TreeEnsemble.read(new BufferedReader(new StringReader(String.join("\n", model)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> speechModel(List<List<Ranking>> rankings) {
        return TreeTrainer.train(
                collect(scene -> true, i -> SpeechExamples.of(scenes.get(i), rankings.get(i))), Feature.COUNT);
    }

    List<String> turnModel(List<List<Ranking>> rankings) {
        return TreeTrainer.train(
                collect(AnnotatedScene::isNovel, i -> TurnExamples.of(scenes.get(i), rankings.get(i))),
                TurnFeature.COUNT);
    }

    private Examples collect(Predicate<AnnotatedScene> which, Function<Integer, Examples> describe) {
        return Examples.join(IntStream.range(0, scenes.size())
                .parallel()
                .filter(i -> which.test(scenes.get(i)))
                .mapToObj(describe::apply)
                .toList());
    }
}
