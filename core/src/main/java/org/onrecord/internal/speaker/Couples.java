package org.onrecord.internal.speaker;

/** Prefers two people named together to one of them, where both are about as likely: "Corso and Haddad said". */
final class Couples {

    private static final double LEAST_SHARE = 0.5;

    private Couples() {}

    static Ranking preferBoth(Ranking ranking) {
        if (ranking.candidates().isEmpty()) {
            return ranking;
        }
        ScoredCandidate best = ranking.candidates().get(0);
        return ranking.candidates().stream()
                .filter(candidate -> candidate.source().kind() == SourceKind.GROUP_NOUN)
                .filter(candidate -> candidate.probability() >= LEAST_SHARE * best.probability())
                .filter(candidate -> contains(candidate.source(), best.source()))
                .findFirst()
                .map(ranking::preferring)
                .orElse(ranking);
    }

    private static boolean contains(Source couple, Source one) {
        return one.kind() == SourceKind.PERSON_NAME && couple.begin() <= one.begin() && one.end() <= couple.end();
    }
}
