package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.WordSet;

/** Knows who is brought in behind a place and a verb: "in the doorway stood Mr. Hale", "behind her came a boy". */
public record PlacingVerbs(AnnotatedText text, WordSet verbs) {

    /**
     * Whether such a verb stands right before.
     *
     * @param begin index of the first token of a name, its title or a noun phrase
     */
    public boolean bringIn(int begin) {
        int verb = begin - 1;
        int first = text.sentenceOf(begin).firstToken();
        if (verb <= first
                || !text.token(verb).isFiniteVerb()
                || !verbs.contains(text.token(verb).lemma())) {
            return false;
        }
        int clause = verb;
        while (clause > first && !isClauseBreak(text.token(clause - 1))) {
            clause--;
        }
        return clause < verb && opensWithPlace(text.token(clause));
    }

    private static boolean isClauseBreak(Token token) {
        return switch (token.word()) {
            case "and", ";", ":", "—", "–" -> true;
            default -> false;
        };
    }

    private static boolean opensWithPlace(Token token) {
        return token.isPreposition()
                || token.word().equalsIgnoreCase("there")
                || token.word().equalsIgnoreCase("then");
    }
}
