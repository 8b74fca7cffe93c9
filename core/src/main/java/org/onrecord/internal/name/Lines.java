package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.LineBreaks;

/** Tells the lines of a list or table, where each line stands for itself, from those of wrapped prose. */
final class Lines {

    private static final int FEWEST_WORDS_OF_PROSE = 2;
    /** So many blanks part the columns of a table. */
    private static final int NARROWEST_GAP = 3;

    private Lines() {}

    /** Whether a line ends before the token and is one of a list, or a column does, so that no name goes on behind it. */
    static boolean isListBreak(AnnotatedText text, int token) {
        return beginsLine(text, token)
                ? !(isProseBefore(text, token) && isProseFrom(text, token))
                : text.token(token).begin() - text.token(token - 1).end() >= NARROWEST_GAP;
    }

    private static boolean beginsLine(AnnotatedText text, int token) {
        for (int i = text.token(token - 1).end(); i < text.token(token).begin(); i++) {
            if (LineBreaks.isLineBreak(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line that ends before the token has words in lower case, as prose has. */
    private static boolean isProseBefore(AnnotatedText text, int token) {
        int words = 0;
        int t = token - 1;
        while (t >= 0 && words < FEWEST_WORDS_OF_PROSE && (t == token - 1 || !beginsLine(text, t + 1))) {
            words += isLowerCase(text, t) ? 1 : 0;
            t--;
        }
        return words >= FEWEST_WORDS_OF_PROSE;
    }

    private static boolean isProseFrom(AnnotatedText text, int token) {
        int words = 0;
        int t = token;
        while (t < text.tokens().size() && words < FEWEST_WORDS_OF_PROSE && (t == token || !beginsLine(text, t))) {
            words += isLowerCase(text, t) ? 1 : 0;
            t++;
        }
        return words >= FEWEST_WORDS_OF_PROSE;
    }

    private static boolean isLowerCase(AnnotatedText text, int token) {
        return Character.isLowerCase(text.token(token).word().codePointAt(0));
    }
}
