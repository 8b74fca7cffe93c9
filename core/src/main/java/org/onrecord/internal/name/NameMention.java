package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;

/**
 * A name in the text.
 *
 * @param begin index of its first token; titles are left out
 * @param end index behind its last token
 * @param label PERSON, ORGANIZATION or LOCATION
 * @param titleBegin index of the first token of the titles right before it; equal to {@code begin} if it has none
 * @param styleBegin index of the first token of the title that is a part of the name, as in "Emperor Norton"; equal to
 *     {@code begin} if it has none
 */
public record NameMention(int begin, int end, NameLabel label, int titleBegin, int styleBegin) {

    /** Tokens from the comma that opens a description of the name. */
    private static final int LONGEST_APPOSITION = 8;

    private static final int LONGEST_CLAUSE = 20;

    /** A name of which no title is a part. */
    public NameMention(int begin, int end, NameLabel label, int titleBegin) {
        this(begin, end, label, titleBegin, begin);
    }

    /** The index of its last token. */
    public int head() {
        return end - 1;
    }

    public boolean hasTitle() {
        return titleBegin < begin;
    }

    public boolean contains(int token) {
        return begin <= token && token < end;
    }

    /** Whether it is the subject of a verb, by its neighbours: "Ann Hale, the pathologist, slowly came", not "with Ann". */
    public boolean isActing(AnnotatedText text) {
        if (titleBegin > 0 && isPreposition(text.token(titleBegin - 1))) {
            return false;
        }
        return text.isFiniteVerbAt(behindApposition(text)) || isBehindVerbOfPlace(text);
    }

    /** "In the doorway stood Mr. Hale", "behind her came Ann". */
    private boolean isBehindVerbOfPlace(AnnotatedText text) {
        int verb = titleBegin - 1;
        int first = text.sentenceOf(begin).firstToken();
        if (verb <= first || !text.token(verb).isFiniteVerb() || !isOfPlace(text.token(verb))) {
            return false;
        }
        int clause = verb;
        while (clause > first && !isClauseBreak(text.token(clause - 1))) {
            clause--;
        }
        return clause < verb && opensWithPlace(text.token(clause));
    }

    private static boolean isOfPlace(Token verb) {
        return switch (verb.lemma()) {
            case "be", "come", "lie", "sit", "stand" -> true;
            default -> false;
        };
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
    private int behindApposition(AnnotatedText text) {
        if (!text.isWordAt(end, ",")) {
            return end;
        }
        if (text.isWordAt(end + 1, "who")) {
            return behindClause(text);
        }
        int last = Math.min(text.tokens().size(), end + LONGEST_APPOSITION);
        for (int t = end + 1;
                t < last && text.token(t).isWord() && !text.token(t).isFiniteVerb();
                t++) {
            if (t + 1 < last && text.token(t + 1).word().equals(",")) {
                return t + 2;
            }
        }
        return end;
    }

    /** The index of the token behind "Ann, who had a kind heart,". */
    private int behindClause(AnnotatedText text) {
        int limit = Math.min(text.sentenceOf(head()).endToken(), end + LONGEST_CLAUSE);
        for (int t = end + 2; t + 1 < limit; t++) {
            if (text.token(t).word().equals(",") && text.isFiniteVerbAt(t + 1)) {
                return t + 1;
            }
        }
        return end;
    }
}
