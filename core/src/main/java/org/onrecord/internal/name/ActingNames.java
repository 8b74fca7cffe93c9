package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.WordSet;

/** Tells by its neighbours whether a name in the text is one of somebody who does something there. */
public record ActingNames(AnnotatedText text, WordSet placingVerbs) {

    /** Tokens from the comma that opens a description of the name. */
    private static final int LONGEST_APPOSITION = 8;

    private static final int LONGEST_CLAUSE = 20;

    /** Whether the name is the subject of a verb: "Ann Hale, the pathologist, slowly came", not "with Ann". */
    public boolean contains(NameMention name) {
        boolean behindPreposition = name.titleBegin() > 0 && isPreposition(text.token(name.titleBegin() - 1));
        return !behindPreposition && (text.isFiniteVerbAt(behindApposition(name)) || isBehindPlacingVerb(name));
    }

    /** "In the doorway stood Mr. Hale", "behind her came Ann". */
    private boolean isBehindPlacingVerb(NameMention name) {
        int verb = name.titleBegin() - 1;
        int first = text.sentenceOf(name.begin()).firstToken();
        if (verb <= first
                || !text.token(verb).isFiniteVerb()
                || !placingVerbs.contains(text.token(verb).lemma())) {
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
        return isPreposition(token)
                || token.word().equalsIgnoreCase("there")
                || token.word().equalsIgnoreCase("then");
    }

    private static boolean isPreposition(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO");
    }

    /** The index of the token behind the name and a description of it that commas set off. */
    private int behindApposition(NameMention name) {
        int end = name.end();
        if (!text.isWordAt(end, ",")) {
            return end;
        }
        if (text.isWordAt(end + 1, "who")) {
            return behindClause(name);
        }
        int last = Math.min(text.tokens().size(), end + LONGEST_APPOSITION);
        for (int t = end + 1;
                t < last && text.token(t).isWord() && !text.token(t).isFiniteVerb();
                t++) {
            if (t + 1 < last && text.token(t + 1).isComma()) {
                return t + 2;
            }
        }
        return end;
    }

    /** The index of the token behind "Ann, who had a kind heart,". */
    private int behindClause(NameMention name) {
        int end = name.end();
        int limit = Math.min(text.sentenceOf(name.head()).endToken(), end + LONGEST_CLAUSE);
        for (int t = end + 2; t + 1 < limit; t++) {
            if (text.token(t).isComma() && text.isFiniteVerbAt(t + 1)) {
                return t + 1;
            }
        }
        return end;
    }
}
