package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Titles;
import org.onrecord.internal.speech.Utterance;

/**
 * Decides whether words in quotation marks are somebody's words at all, rather than a term or words from which the writer
 * keeps a distance; a story's titles, too, that nothing but its sentence gives away. Thread-safe.
 */
public final class SpeechJudge {

    private static final String OF_ARTICLES = "/org/onrecord/models/weights/speech-in-articles.trees";
    private static final String OF_STORIES = "/org/onrecord/models/weights/speech-in-stories.trees";
    /** Low, since a quote that is lost costs a reader more than a term that is taken for one. */
    private static final double LEAST_PROBABILITY = 0.17;

    /** Words in an article for which nobody is found who may have said them. */
    private static final double LEAST_PROBABILITY_OF_NOBODYS = 0.45;

    /** Words that a story weaves into the narrator's sentence are seldom anybody's. */
    private static final double LEAST_PROBABILITY_IN_STORY = 0.6;

    private final TreeEnsemble model;

    public SpeechJudge(TreeEnsemble model) {
        this.model = model;
    }

    /**
     * Loads the model for one kind of text.
     *
     * @param story whether it is for stories
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static SpeechJudge load(boolean story) {
        return new SpeechJudge(TreeEnsemble.load(story ? OF_STORIES : OF_ARTICLES, Feature.NAMES));
    }

    /**
     * The utterances that are somebody's words, with their rankings.
     *
     * @param rankings for each utterance of the scene
     * @param story whether the text is a story
     */
    public RankedScene keepSpeech(Scene scene, List<Ranking> rankings, boolean story) {
        List<Utterance> spoken = new ArrayList<>();
        List<Ranking> kept = new ArrayList<>();
        Namings namings = new Namings(scene);
        for (int u = 0; u < rankings.size(); u++) {
            Utterance utterance = scene.utterances().get(u);
            double least = leastProbability(scene, utterance, rankings.get(u), story);
            boolean named = namings.contains(utterance) || (story && isTitle(scene, utterance));
            if (!named && model.probability(describe(rankings.get(u))) >= least) {
                spoken.add(utterance);
                kept.add(rankings.get(u));
            }
        }
        return new RankedScene(scene.withUtterances(spoken), kept);
    }

    private static double leastProbability(Scene scene, Utterance utterance, Ranking ranking, boolean story) {
        if (story) {
            return isWoven(scene, utterance) ? LEAST_PROBABILITY_IN_STORY : LEAST_PROBABILITY;
        }
        return ranking.decision().source().isPresent() ? LEAST_PROBABILITY : LEAST_PROBABILITY_OF_NOBODYS;
    }

    /** At the “Coach and Horses.” */
    private static boolean isTitle(Scene scene, Utterance utterance) {
        return utterance.quotations().size() == 1
                && isBehindModifier(scene, utterance)
                && Titles.isWrittenLikeTitle(scene.text(), scene.firstQuotation(utterance));
    }

    /** Whether the utterance is a part of the narrator's sentence: it goes on through it, or needs it: at the “Red Lion.” */
    private static boolean isWoven(Scene scene, Utterance utterance) {
        return scene.isInline(utterance) || isBehindModifier(scene, utterance);
    }

    private static boolean isBehindModifier(Scene scene, Utterance utterance) {
        Frame frame = scene.firstFrame(utterance);
        int before = frame.slotOf(utterance.first()).orElseThrow().position() - 1;
        return before >= 0
                && switch (frame.token(scene.text(), before).tag()) {
                    case "DT", "PRP$", "JJ", "IN", "TO", "POS", "CD" -> true;
                    default -> false;
                };
    }

    /** What the model is told: the features of the best candidate, or of the utterance alone, and how good it is. */
    public static Features describe(Ranking ranking) {
        boolean any = !ranking.candidates().isEmpty();
        Features features = any
                ? ranking.candidates().get(0).candidate().features().copy()
                : ranking.utterance().copy();
        features.set(Feature.BEST_PROBABILITY, any ? ranking.candidates().get(0).probability() : 0);
        features.set(
                Feature.SUM_OF_PROBABILITIES,
                ranking.candidates().stream()
                        .mapToDouble(ScoredCandidate::probability)
                        .sum());
        return features;
    }
}
