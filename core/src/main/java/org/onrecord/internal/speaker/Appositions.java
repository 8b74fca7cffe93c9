package org.onrecord.internal.speaker;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.scene.Scene;

/** Prefers a name to the noun phrase beside it that says who the bearer is: "Kori Schake" to "a former official". */
final class Appositions {

    /** A name that is much less likely than the noun beside it is another person. */
    private static final double LEAST_SHARE = 0.002;

    private Appositions() {}

    static Ranking preferName(Scene scene, Ranking ranking) {
        if (ranking.candidates().isEmpty()) {
            return ranking;
        }
        ScoredCandidate best = ranking.candidates().get(0);
        if (best.source().kind() == SourceKind.PERSON_NAME) {
            return ranking.candidates().stream()
                    .filter(candidate -> isNoun(candidate.source()))
                    .filter(candidate -> areBeside(scene.text(), candidate.source(), best.source()))
                    .findFirst()
                    .map(noun -> together(ranking, best, noun))
                    .orElse(ranking);
        }
        if (!isNoun(best.source())) {
            return ranking;
        }
        return ranking.candidates().stream()
                .filter(candidate -> candidate.source().kind() == SourceKind.PERSON_NAME)
                .filter(candidate -> candidate.probability() >= LEAST_SHARE * best.probability())
                .filter(candidate -> areBeside(scene.text(), best.source(), candidate.source()))
                .findFirst()
                .map(name -> together(ranking, name, best))
                .orElse(ranking);
    }

    private static boolean isNoun(Source source) {
        return !source.kind().isName() && !source.kind().isPronoun();
    }

    /** Both name one person, whose chances are those of both together. */
    private static Ranking together(Ranking ranking, ScoredCandidate name, ScoredCandidate noun) {
        return ranking.preferring(name, name.probability() + noun.probability());
    }

    /** Whether nothing but a comma stands between the two, or a phrase like "for Meridian Rail" and a comma. */
    private static boolean areBeside(AnnotatedText text, Source noun, Source name) {
        int from = Math.min(noun.end(), name.end());
        int to = Math.max(noun.begin(), name.begin());
        if (from == to) {
            return true;
        }
        if (to < from || !text.token(to - 1).isComma()) {
            return false;
        }
        return to == from + 1 || (noun.end() == from && OfPhrase.is(text, from, to - 1));
    }
}
