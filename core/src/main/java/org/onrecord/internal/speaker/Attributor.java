package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.speech.Utterance;

/** Ranks who may have said each utterance of a text by the words around it. Thread-safe. */
public final class Attributor {

    private static final String MODEL = "/org/onrecord/models/weights/speaker.trees";

    private final TreeEnsemble model;

    public Attributor(TreeEnsemble model) {
        this.model = model;
    }

    /**
     * Loads the model.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static Attributor load() {
        return new Attributor(TreeEnsemble.load(MODEL, Feature.COUNT));
    }

    /** The ranking for each utterance of the scene, in order. */
    public List<Ranking> rank(Scene scene) {
        CandidateTable table = new CandidateTable(scene);
        List<Ranking> rankings = new ArrayList<>();
        List<Attribution> history = new ArrayList<>();
        for (int u = 0; u < scene.utterances().size(); u++) {
            Interruption.check();
            List<ScoredCandidate> scored = score(table.candidates(u, history));
            Utterance utterance = scene.utterances().get(u);
            Ranking named = Appositions.preferName(scene, new Ranking(table.describe(u), scored));
            Ranking ranking = Signatures.preferSigner(scene, utterance, Couples.preferBoth(named));
            rankings.add(ranking);
            history.add(ranking.decision());
        }
        return rankings;
    }

    private List<ScoredCandidate> score(List<DescribedCandidate> candidates) {
        double[] odds = candidates.stream()
                .mapToDouble(candidate -> model.odds(candidate.features()))
                .toArray();
        double total = 1 + Arrays.stream(odds).sum();
        List<ScoredCandidate> scored = new ArrayList<>();
        for (int c = 0; c < odds.length; c++) {
            scored.add(new ScoredCandidate(candidates.get(c), odds[c] / total));
        }
        return scored;
    }
}
