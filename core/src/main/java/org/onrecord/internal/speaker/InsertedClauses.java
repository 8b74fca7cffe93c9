package org.onrecord.internal.speaker;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/**
 * Prefers who stands in a clause between commas to the subject that it parts from its verb: in “The grants, she noted, are
 * "late"” she speaks, though the parser may have the grants note it.
 */
final class InsertedClauses {

    /** Words between the verb and the comma: "Hale explained earlier in the day", "Hale told reporters". */
    private static final int MOST_BEHIND_VERB = 5;

    private InsertedClauses() {}

    static Ranking preferSubject(Scene scene, Ranking ranking) {
        if (ranking.candidates().isEmpty()) {
            return ranking;
        }
        DescribedCandidate best = ranking.candidates().get(0).candidate();
        return ranking.candidates().stream()
                .filter(scored -> isInserted(scene, scored.source()) && isParted(scene, best, scored.source()))
                .findFirst()
                .map(ranking::preferring)
                .orElse(ranking);
    }

    /** Whether the best stands before the clause and does not say anything itself behind it: "Hale, she noted, called it …". */
    private static boolean isParted(Scene scene, DescribedCandidate best, Source source) {
        return best.source().end() <= begin(scene, source) - 1
                && best.cue()
                        .filter(cue -> cue > source.end()
                                && Governors.isReporting(scene, scene.text().token(cue)))
                        .isEmpty();
    }

    /** Whether the source and a verb of speech are a clause between commas. */
    private static boolean isInserted(Scene scene, Source source) {
        AnnotatedText text = scene.text();
        int verb = source.end();
        int begin = begin(scene, source);
        return begin > 0
                && verb < text.tokens().size()
                && text.token(begin - 1).isComma()
                && text.token(verb).isFiniteVerb()
                && scene.lexicons()
                        .speech()
                        .cueVerbs()
                        .mostlyReports(text.token(verb).lemma())
                && hasCommaBehind(text, verb);
    }

    private static int begin(Scene scene, Source source) {
        return scene.entities()
                .nameAt(source.begin())
                .map(NameMention::titleBegin)
                .orElse(source.begin());
    }

    /** Whether a comma ends the clause before another verb or a sentence. */
    private static boolean hasCommaBehind(AnnotatedText text, int verb) {
        int end = Math.min(text.tokens().size(), verb + 2 + MOST_BEHIND_VERB);
        for (int t = verb + 1; t < end; t++) {
            Token token = text.token(t);
            if (token.isComma()) {
                return true;
            }
            if (token.isVerb() || !token.isWord()) {
                return false;
            }
        }
        return false;
    }
}
