package org.onrecord.internal.language;

import java.util.regex.Pattern;

/** Tells where a news agency's dateline ends, or the time of a live blog's entry, which is no part of the sentence
 * behind it: "KYIV, Ukraine (AP) —". */
public final class Dateline {

    private static final Pattern CLOCK_TIME = Pattern.compile("\\d\\d?[:.]\\d\\d");
    private static final int LONGEST = 12;
    private static final int SHORTEST_PLACE = 3;

    private Dateline() {}

    /** The index of the first token behind the paragraph's dateline, or of its first token if it has none. */
    public static int end(AnnotatedText text, Paragraph paragraph) {
        int first = paragraph.firstToken();
        int limit = Math.min(paragraph.endToken() - 1, first + LONGEST);
        if (first < limit && CLOCK_TIME.matcher(text.token(first).word()).matches()) {
            return entryTimeEnd(text, first, limit);
        }
        if (first >= limit || !isCapitals(text.token(first).word())) {
            return first;
        }
        for (int t = first + 1; t < limit; t++) {
            Token token = text.token(t);
            if (isDash(token.word())) {
                return t + 1;
            }
            if (token.isWord() && !token.isCapitalized() && !token.tag().equals("CD")) {
                return first;
            }
        }
        return first;
    }

    /**
     * The index behind the place in capitals with which the paragraph's dateline begins, if more follows there, as in "PORT EDDY,
     * Ohio —", since a name alone may be that of who speaks in a play; the index of the first token if there is none.
     */
    public static int placeEnd(AnnotatedText text, Paragraph paragraph) {
        int end = end(text, paragraph);
        int t = paragraph.firstToken();
        while (t < end && isCapitals(text.token(t).word())) {
            t++;
        }
        return t < end && isDash(text.token(t).word()) ? paragraph.firstToken() : t;
    }

    /** The index behind the time of an entry in a live blog: "9:52 p.m. —". */
    private static int entryTimeEnd(AnnotatedText text, int first, int limit) {
        int end = first + 1;
        while (end < limit && isTimeWord(text.token(end).word())) {
            end++;
        }
        boolean closed = end < limit
                && (isDash(text.token(end).word()) || text.token(end).word().equals(":"));
        return closed ? end + 1 : first;
    }

    private static boolean isTimeWord(String word) {
        return switch (word) {
            case "a.m.", "p.m.", "am", "pm", "AM", "PM", "ET", "PT", "GMT", "BST" -> true;
            default -> false;
        };
    }

    private static boolean isCapitals(String word) {
        return word.length() >= SHORTEST_PLACE && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isDash(String word) {
        return switch (word) {
            case "—", "–", "--", "-", "―" -> true;
            default -> false;
        };
    }
}
