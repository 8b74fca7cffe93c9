package org.onrecord.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.onrecord.internal.conversation.Conversation;
import org.onrecord.internal.conversation.Genre;
import org.onrecord.internal.conversation.TurnFeature;
import org.onrecord.internal.conversation.TurnModel;
import org.onrecord.internal.conversation.TurnTaking;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Attributor;
import org.onrecord.internal.speaker.Feature;
import org.onrecord.internal.speaker.RankedScene;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.ReportingClauses;
import org.onrecord.internal.speaker.SpeechJudge;

/**
 * Learns the three models of attribution: which words name the speaker, whether it is speech, whose turn it is.
 *
 * <p>The second and third see what the first decides; so that they do not trust it more than they may, they are trained
 * on what a first model says that was trained on other texts. Turns are told by two models, of which the second is
 * trained so, too.
 */
final class SpeakerTraining {

    private static final int FOLDS = 3;

    private final List<AnnotatedScene> scenes;
    private final Folds folds;
    private final List<Examples> speakers;
    private final LeftOut leftOut;
    private final HeldOutScore heldOut = new HeldOutScore();

    SpeakerTraining(List<AnnotatedScene> scenes, LeftOut leftOut) {
        this.scenes = scenes;
        this.leftOut = leftOut;
        this.folds =
                Folds.of(FOLDS, scenes.stream().map(scene -> scene.gold().id()).toList());
        this.speakers = scenes.parallelStream().map(SpeakerExamples::of).toList();
    }

    List<String> speakerModel() {
        return wordModelOf(speakers);
    }

    private List<String> wordModelOf(List<Examples> examples) {
        return TreeTrainer.trainChoice(
                Examples.join(examples).without(leftOut.columns(Feature.values())),
                Feature.NAMES,
                TreeTrainer.Size.LARGE);
    }

    private List<String> speechModelOf(List<Examples> examples) {
        return TreeTrainer.train(Examples.join(examples).without(leftOut.columns(Feature.values())), Feature.NAMES);
    }

    /** For each text the rankings by a model that has not seen it, nor another part of the same book. */
    List<List<Ranking>> rankings() {
        List<Attributor> attributors = folds.map(fold -> attributor(wordModelOf(folds.outside(fold, speakers))));
        List<List<Ranking>> rankings =
                forEach(i -> attributors.get(folds.of(i)).rank(scenes.get(i).scene()));
        for (int i = 0; i < scenes.size(); i++) {
            if (!scenes.get(i).gold().isCopy()) {
                heldOut.addWords(scenes.get(i), rankings.get(i));
            }
        }
        return rankings;
    }

    /** How right the models in folds were: the first when rankings are made, the third when it is learnt. */
    HeldOutScore heldOut() {
        return heldOut;
    }

    private <T> List<T> forEach(IntFunction<T> make) {
        return IntStream.range(0, scenes.size()).parallel().mapToObj(make).toList();
    }

    private static Attributor attributor(List<String> model) {
        return new Attributor(ensemble(model));
    }

    private static TreeEnsemble ensemble(List<String> model) {
        try {
            return TreeEnsemble.read(new BufferedReader(new StringReader(String.join("\n", model))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> speechModel(List<List<Ranking>> rankings) {
        return speechModelOf(speechExamples(rankings));
    }

    private List<Examples> speechExamples(List<List<Ranking>> rankings) {
        return forEach(i -> SpeechExamples.of(scenes.get(i), rankings.get(i)));
    }

    /** What is learnt of turns, as it is written. */
    record LearntTurns(List<String> trees, TurnTaking turnTaking) {

        private TurnModel model() {
            return new TurnModel(ensemble(trees), turnTaking);
        }
    }

    /** The first and the second model of turns. */
    List<LearntTurns> turnModels(List<List<Ranking>> rankings) {
        List<Examples> speech = speechExamples(rankings);
        List<SpeechJudge> judges =
                folds.map(fold -> new SpeechJudge(ensemble(speechModelOf(folds.outside(fold, speech)))));
        List<RankedScene> spoken =
                forEach(i -> spoken(scenes.get(i).scene(), rankings.get(i), judges.get(folds.of(i))));
        List<TurnExamples> first = forEachNovel(i -> TurnExamples.of(scenes.get(i), spoken.get(i)));
        List<TurnModel> tellers =
                folds.map(fold -> turnModelOf(folds.outside(fold, first)).model());
        List<TurnExamples> second =
                forEachNovel(i -> TurnExamples.of(scenes.get(i), spoken.get(i), tellers.get(folds.of(i))));
        score(
                spoken,
                folds.map(fold -> new Conversation(
                        tellers.get(fold),
                        turnModelOf(folds.outside(fold, second)).model())));
        return List.of(turnModelOf(first), turnModelOf(second));
    }

    private List<TurnExamples> forEachNovel(IntFunction<TurnExamples> make) {
        return forEach(i -> scenes.get(i).isNovel() ? make.apply(i) : TurnExamples.none());
    }

    private void score(List<RankedScene> spoken, List<Conversation> tellers) {
        IntStream.range(0, scenes.size())
                .parallel()
                .filter(i -> scenes.get(i).isNovel() && !scenes.get(i).gold().isCopy())
                .forEach(i -> heldOut.addTurns(scenes.get(i), spoken.get(i), tellers.get(folds.of(i))));
    }

    private LearntTurns turnModelOf(List<TurnExamples> examples) {
        int[] blank = leftOut.columns(TurnFeature.values());
        List<TurnExamples> told =
                examples.stream().map(text -> text.without(blank)).toList();
        ChainObjective objective = new ChainObjective(told);
        List<String> trees = TreeTrainer.train(
                Examples.join(told.stream().map(TurnExamples::rows).toList()),
                TurnFeature.NAMES,
                TreeTrainer.Size.SLOW,
                objective);
        return new LearntTurns(trees, objective.turnTaking());
    }

    private static RankedScene spoken(Scene scene, List<Ranking> rankings, SpeechJudge judge) {
        boolean story = Genre.isStory(scene);
        return ReportingClauses.preferAdjacent(judge.keepSpeech(scene, rankings, story), story);
    }
}
