package org.onrecord.internal.speaker;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.speech.Utterance;

/**
 * Knows a nickname in quotation marks by the names right before and behind it, or by what is said of it: Raymond “Bear”
 * Kowalski, known in the valley as “Ray.”
 */
final class Nicknames {

    private static final int MOST_WORDS = 3;
    /** Words between "known" and "as". */
    private static final int MOST_BETWEEN = 4;

    private Nicknames() {}

    static boolean isNickname(Scene scene, Utterance utterance) {
        if (utterance.quotations().size() > 1) {
            return false;
        }
        Quotation quotation = scene.firstQuotation(utterance);
        return isBetweenNames(scene.text(), quotation)
                || isKnownAs(
                        scene.text(),
                        scene.text().firstTokenFrom(quotation.outer().begin()));
    }

    private static boolean isBetweenNames(AnnotatedText text, Quotation quotation) {
        int begin = text.firstTokenFrom(quotation.outer().begin());
        int end = text.firstTokenFrom(quotation.outer().end());
        int first = text.firstTokenFrom(quotation.inner().begin());
        int last = text.firstTokenFrom(quotation.inner().end()) - 1;
        return begin > 0
                && end < text.tokens().size()
                && last - first < MOST_WORDS
                && text.token(last).isWord()
                && isName(text.token(begin - 1))
                && isName(text.token(end))
                && text.sentenceIndex(begin - 1) == text.sentenceIndex(end);
    }

    private static boolean isKnownAs(AnnotatedText text, int begin) {
        if (begin == 0 || !text.token(begin - 1).word().equals("as")) {
            return false;
        }
        for (int t = begin - 2; t >= Math.max(0, begin - 2 - MOST_BETWEEN); t--) {
            if (text.token(t).isVerb()) {
                return text.token(t).word().equals("known");
            }
        }
        return false;
    }

    private static boolean isName(Token token) {
        return token.isProperNoun() && token.isCapitalized();
    }
}
