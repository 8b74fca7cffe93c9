package org.onrecord.internal.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.scene.Scene;

/**
 * Prefers the one person whom a line with a colon at its end names to the thing in it where the words stand: “And here is the Ledger's
 * columnist, Ann Lee, in Sunday's edition:”, with the words in the next paragraph.
 */
final class LeadIns {

    /** How probable the person is at least. */
    private static final double LEAST = 0.5;

    private LeadIns() {}

    static Ranking preferPerson(Scene scene, Ranking ranking) {
        if (ranking.candidates().isEmpty()) {
            return ranking;
        }
        Source best = ranking.candidates().get(0).source();
        if (!isThing(best) || !leadsIn(scene, best)) {
            return ranking;
        }
        int frame = scene.frames().frameOf(best.head());
        List<ScoredCandidate> people = ranking.candidates().stream()
                .filter(scored -> scored.source().kind() == SourceKind.PERSON_NAME
                        && !isPossessor(scene.text(), scored.source())
                        && scene.frames().frameOf(scored.source().head()) == frame)
                .toList();
        Optional<ScoredCandidate> person = people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
        return person.filter(named -> !isBehindPreposition(scene.text(), named.source()))
                .map(named -> ranking.preferring(named, LEAST))
                .orElse(ranking);
    }

    private static boolean isThing(Source source) {
        return switch (source.kind()) {
            case OTHER_NOUN, DOCUMENT_NOUN, PLACE_NAME -> true;
            default -> false;
        };
    }

    /** Whether the paragraph of the source ends with a colon. */
    private static boolean leadsIn(Scene scene, Source source) {
        AnnotatedText text = scene.text();
        int last = text.paragraphs().get(text.paragraphIndex(source.head())).endToken() - 1;
        return text.token(last).word().equals(":")
                && scene.frames().frameOf(last) == scene.frames().frameOf(source.head());
    }

    private static boolean isPossessor(AnnotatedText text, Source source) {
        return source.end() < text.tokens().size()
                && text.token(source.end()).tag().equals("POS");
    }

    /** "To Ann Lee", "for Ann Lee". */
    private static boolean isBehindPreposition(AnnotatedText text, Source source) {
        if (source.begin() == 0) {
            return false;
        }
        return text.token(source.begin() - 1).isPreposition();
    }
}
