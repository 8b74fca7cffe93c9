package org.onrecord.internal.name;

import org.onrecord.internal.language.Token;

/** What sort of word, as far as it matters beside a name; the order is that of the model's inputs. */
public enum WordClass {
    NONE,
    THE,
    ARTICLE,
    IN,
    TO_FROM,
    OF,
    BY_WITH,
    FOR,
    AND,
    COMMA,
    BRACKET,
    MARK,
    POSSESSIVE,
    HYPHEN,
    COLON,
    STOP,
    PRONOUN,
    NUMBER,
    VERB,
    NOUN,
    PROPER_NOUN,
    ADJECTIVE,
    OTHER;

    static WordClass of(Token token) {
        return switch (token.word()) {
            case "the", "The", "THE" -> THE;
            case "a", "an", "A", "An", "this", "that", "every", "each", "another" -> ARTICLE;
            case "in", "In", "at", "At", "near", "outside", "inside", "across", "around", "throughout" -> IN;
            case "to", "from", "From", "into", "toward", "towards", "through", "via", "between", "against" -> TO_FROM;
            case "of" -> OF;
            case "by", "By", "with", "With", "as", "like", "than" -> BY_WITH;
            case "for", "on", "about", "over", "under" -> FOR;
            case "and", "&", "or", "vs.", "v." -> AND;
            case "," -> COMMA;
            case "(", ")", "[", "]" -> BRACKET;
            case "\"", "“", "”", "‘", "’", "'", "''", "`", "``" -> MARK;
            case "'s", "’s" -> POSSESSIVE;
            case "-", "–", "—", "--", "/" -> HYPHEN;
            case ":", ";" -> COLON;
            case ".", "!", "?", "…", "..." -> STOP;
            default -> byTag(token);
        };
    }

    /** Whether the token is a quotation mark or an apostrophe by itself. */
    public static boolean isMark(Token token) {
        return of(token) == MARK;
    }

    private static WordClass byTag(Token token) {
        String tag = token.tag();
        if (tag.startsWith("PRP") || tag.startsWith("W")) {
            return PRONOUN;
        }
        if (tag.equals("CD")) {
            return NUMBER;
        }
        if (token.isVerb() || tag.equals("MD")) {
            return VERB;
        }
        if (token.isProperNoun()) {
            return PROPER_NOUN;
        }
        if (token.isNoun()) {
            return NOUN;
        }
        return tag.startsWith("JJ") ? ADJECTIVE : OTHER;
    }
}
