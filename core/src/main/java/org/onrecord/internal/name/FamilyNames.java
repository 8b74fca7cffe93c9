package org.onrecord.internal.name;

import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;

/** Tells the names of families from those of people: "the Holloways" where there is a Holloway. */
public final class FamilyNames {

    private FamilyNames() {}

    /** Whether a word is the plural of one of the names. */
    public static boolean isPlural(String word, Set<String> names) {
        return isPlural(word, "s", names) || isPlural(word, "es", names);
    }

    private static boolean isPlural(String word, String ending, Set<String> names) {
        return word.endsWith(ending) && names.contains(word.substring(0, word.length() - ending.length()));
    }

    /** Whether the word before the token speaks of several. */
    public static boolean isBehindArticle(AnnotatedText text, int token) {
        return token > 0
                && switch (text.token(token - 1).word()) {
                    case "the", "The", "two", "both", "these", "those" -> true;
                    default -> false;
                };
    }
}
