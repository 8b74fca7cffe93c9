package org.onrecord.internal.speaker;

import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/** Ranks who may have said each utterance of a text by the words around it. Thread-safe. */
public final class Attributor {

    /** Who has this share of the odds stays first, whoever else may have said it. */
    private static final double SURE = 0.9;

    private static final String OF_ARTICLES = "/org/onrecord/models/weights/speaker-in-articles.trees";
    private static final String OF_STORIES = "/org/onrecord/models/weights/speaker-in-stories.trees";

    private final TreeEnsemble model;

    public Attributor(TreeEnsemble model) {
        this.model = model;
    }

    /**
     * Loads the model for one kind of text.
     *
     * @param story whether it is for stories
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static Attributor load(boolean story) {
        return new Attributor(TreeEnsemble.load(story ? OF_STORIES : OF_ARTICLES, Feature.NAMES));
    }

    /** The ranking for each utterance of the scene, in order. */
    public List<Ranking> rank(Scene scene) {
        CandidateTable table = new CandidateTable(scene);
        OtherCues otherCues = new OtherCues(scene);
        List<Ranking> rankings = new ArrayList<>();
        List<Attribution> history = new ArrayList<>();
        for (int u = 0; u < scene.utterances().size(); u++) {
            Interruption.check();
            List<ScoredCandidate> scored = score(table, u, history);
            Utterance utterance = scene.utterances().get(u);
            Ranking own = ContentSubjects.leaveOut(scene, new Ranking(table.describe(u), scored));
            Ranking named = Appositions.preferName(scene, own);
            Ranking inserted = InsertedClauses.preferSubject(
                    scene, ClausesInFront.preferSubject(scene, utterance, LeadIns.preferPerson(scene, named)));
            Ranking both = Couples.preferBoth(scene, otherCues.leaveOut(u, inserted, history));
            Ranking owned = PossessedWords.preferOwner(scene, utterance, both);
            Ranking ranking = Signatures.preferSigner(scene, utterance, owned);
            rankings.add(ranking);
            history.add(ranking.decision());
        }
        return rankings;
    }

    /** Those around are looked at only if none of the nearest is sure: what has to be parsed for them takes time. */
    private List<ScoredCandidate> score(CandidateTable table, int utterance, List<Attribution> history) {
        List<DescribedCandidate> candidates = new ArrayList<>(table.nearest(utterance, history));
        double[] odds = odds(candidates);
        if (Arrays.stream(odds).max().orElse(0) < SURE * total(odds)) {
            List<DescribedCandidate> around = table.around(utterance, history);
            candidates.addAll(around);
            odds = Doubles.concat(odds, odds(around));
        }
        double total = total(odds);
        List<ScoredCandidate> scored = new ArrayList<>();
        for (int c = 0; c < odds.length; c++) {
            scored.add(new ScoredCandidate(candidates.get(c), odds[c] / total));
        }
        return scored;
    }

    private double[] odds(List<DescribedCandidate> candidates) {
        return candidates.stream()
                .mapToDouble(candidate -> model.odds(candidate.features()))
                .toArray();
    }

    /** The odds of all, and of nobody. */
    private static double total(double... odds) {
        return 1 + Arrays.stream(odds).sum();
    }
}
