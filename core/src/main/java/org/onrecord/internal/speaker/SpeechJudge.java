package org.onrecord.internal.speaker;

import org.onrecord.internal.learning.Features;
import org.onrecord.internal.learning.TreeEnsemble;

/**
 * Decides whether words in quotation marks are somebody's words at all, rather than a title, a term, a nickname or
 * words from which the writer keeps a distance. Thread-safe.
 */
public final class SpeechJudge {

    private static final String MODEL = "/org/onrecord/models/weights/speech.trees";
    /** Low, since a quote that is lost costs a reader more than a term that is taken for one. */
    private static final double LEAST_PROBABILITY = 0.22;

    /** Words that a story weaves into the narrator's sentence are seldom anybody's. */
    private static final double LEAST_PROBABILITY_IN_STORY = 0.6;

    private final TreeEnsemble model;

    private SpeechJudge(TreeEnsemble model) {
        this.model = model;
    }

    /**
     * Loads the model.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static SpeechJudge load() {
        return new SpeechJudge(TreeEnsemble.load(MODEL, Feature.COUNT));
    }

    public boolean isSpeech(Ranking ranking) {
        return model.probability(describe(ranking)) >= LEAST_PROBABILITY;
    }

    /** Whether words that are woven into a sentence of a story's narrator are speech. */
    public boolean isSpeechWithinNarration(Ranking ranking) {
        return model.probability(describe(ranking)) >= LEAST_PROBABILITY_IN_STORY;
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
