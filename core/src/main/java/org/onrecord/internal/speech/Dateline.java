package org.onrecord.internal.speech;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;

/** Tells where a news agency's dateline ends, which is no part of the sentence behind it: "KYIV, Ukraine (AP) —". */
final class Dateline {

    private static final int LONGEST = 12;
    private static final int SHORTEST_PLACE = 3;

    private Dateline() {}

    /** The index of the first token behind the paragraph's dateline, or of its first token if it has none. */
    static int end(AnnotatedText text, Paragraph paragraph) {
        int first = paragraph.firstToken();
        int limit = Math.min(paragraph.endToken() - 1, first + LONGEST);
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
