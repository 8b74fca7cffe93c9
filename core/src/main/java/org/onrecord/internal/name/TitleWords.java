package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Honorifics;

/** Tells the single words of a text that are titles, for rules that do not ask which: "Lady" before "Barwick". */
final class TitleWords {

    private TitleWords() {}

    static boolean isAt(AnnotatedText text, int token, Honorifics honorifics) {
        return honorifics.contains(text.token(token).word());
    }

    /** Whether a title stands right before the token. */
    static boolean isBefore(AnnotatedText text, int token, Honorifics honorifics) {
        return token > 0 && isAt(text, token - 1, honorifics);
    }
}
