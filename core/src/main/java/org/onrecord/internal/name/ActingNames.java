package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;

/** Tells by its neighbours whether a name in the text is one of somebody who does something there. */
public final class ActingNames {

    /** Tokens from the comma that opens a description of the name. */
    private static final int LONGEST_APPOSITION = 8;

    private static final int LONGEST_CLAUSE = 20;

    private final AnnotatedText text;
    private final PlacingVerbs placingVerbs;

    public ActingNames(AnnotatedText text, Lexicons lexicons) {
        this.text = text;
        this.placingVerbs = new PlacingVerbs(text, lexicons.people().placingVerbs());
    }

    /** Whether the name is the subject of a verb: "Ann Hale, the pathologist, slowly came", not "with Ann". */
    public boolean contains(NameMention name) {
        return !isBehindPreposition(name)
                && (text.isFiniteVerbAt(behindApposition(name)) || placingVerbs.bringIn(name.titleBegin()));
    }

    /** "With Ann"; nor is she who acts in "as Ann came in", which leaves that to the main clause. */
    private boolean isBehindPreposition(NameMention name) {
        int before = name.titleBegin() - 1;
        return before >= 0 && text.token(before).isPreposition();
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
