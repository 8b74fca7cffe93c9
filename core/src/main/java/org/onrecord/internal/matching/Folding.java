package org.onrecord.internal.matching;

import com.google.common.base.CharMatcher;

/** Makes alike what people write in two ways: letters in either case, straight and curly apostrophes, kinds of hyphens. */
public final class Folding {

    private Folding() {}

    /** The phrase with single spaces and plain apostrophes and hyphens; letters as they are. */
    public static String plain(String phrase) {
        String spaced = CharMatcher.whitespace().trimAndCollapseFrom(phrase, ' ');
        StringBuilder plain = null;
        for (int i = 0; i < spaced.length(); i++) {
            char c = spaced.charAt(i);
            char folded = plain(c);
            if (folded != c) {
                plain = plain == null ? new StringBuilder(spaced) : plain;
                plain.setCharAt(i, folded);
            }
        }
        return plain == null ? spaced : plain.toString();
    }

    static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    /** The letter without regard to case, one for one, so that lengths stay as they are. */
    static char fold(char c) {
        if (c < 128) {
            return 'A' <= c && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(plain(c));
    }
}
