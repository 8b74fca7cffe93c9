package org.onrecord.internal.speaker;

import java.util.stream.IntStream;
import org.onrecord.internal.language.AnnotatedText;

/** Prefers a name to the noun phrase beside it that says who the bearer is: "Kori Schake" to "a former official". */
final class Appositions {

    /** A name that is much less likely than the noun beside it is another person. */
    private static final double LEAST_SHARE = 0.002;

    private static final int LONGEST_PHRASE = 6;

    private Appositions() {}

    static Ranking preferName(Scene scene, Ranking ranking) {
        if (ranking.candidates().isEmpty()) {
            return ranking;
        }
        ScoredCandidate best = ranking.candidates().get(0);
        if (best.source().kind().isName() || best.source().kind().isPronoun()) {
            return ranking;
        }
        return ranking.candidates().stream()
                .filter(candidate -> candidate.source().kind() == SourceKind.PERSON_NAME)
                .filter(candidate -> candidate.probability() >= LEAST_SHARE * best.probability())
                .filter(candidate -> areBeside(scene.text(), best.source(), candidate.source()))
                .findFirst()
                // Both name one person, whose chances are those of both together.
                .map(name -> ranking.preferring(name, best.probability() + name.probability()))
                .orElse(ranking);
    }

    /** Whether nothing but a comma stands between the two, or a phrase like "for Meridian Rail" and a comma. */
    private static boolean areBeside(AnnotatedText text, Source noun, Source name) {
        int from = Math.min(noun.end(), name.end());
        int to = Math.max(noun.begin(), name.begin());
        if (from == to) {
            return true;
        }
        if (to < from || !text.token(to - 1).word().equals(",")) {
            return false;
        }
        return to == from + 1 || (noun.end() == from && isOfPhrase(text, from, to - 1));
    }

    private static boolean isOfPhrase(AnnotatedText text, int from, int to) {
        if (to - from > LONGEST_PHRASE || !text.token(from).tag().equals("IN")) {
            return false;
        }
        return IntStream.range(from, to).mapToObj(text::token).noneMatch(token -> token.isVerb() || !token.isWord());
    }
}
