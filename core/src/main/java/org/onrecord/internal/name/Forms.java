package org.onrecord.internal.name;

import com.google.common.base.CharMatcher;
import org.onrecord.internal.language.AnnotatedText;

/** Reads tokens as one string, as the text spells them, with single spaces for white space. */
public final class Forms {

    private Forms() {}

    public static String of(AnnotatedText text, int begin, int end) {
        if (end - begin == 1) {
            return text.token(begin).word();
        }
        return CharMatcher.whitespace().collapseFrom(text.textOf(text.spanOf(begin, end)), ' ');
    }

    /** The same, but with straight apostrophes, so that "O’Neill" and "O'Neill" are one form. */
    public static String plain(AnnotatedText text, int begin, int end) {
        return of(text, begin, end).replace('’', '\'');
    }

    /** Whether a word has nothing but capitals. */
    static boolean isInCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    static String of(AnnotatedText text, NameSpan name) {
        return of(text, name.begin(), name.end());
    }
}
