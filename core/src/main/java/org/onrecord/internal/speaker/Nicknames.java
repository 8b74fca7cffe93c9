package org.onrecord.internal.speaker;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.speech.Utterance;

/** Knows a nickname in quotation marks by the names right before and behind it: Raymond “Bear” Kowalski. */
final class Nicknames {

    private static final int MOST_WORDS = 3;

    private Nicknames() {}

    static boolean isNickname(Scene scene, Utterance utterance) {
        if (utterance.quotations().size() > 1) {
            return false;
        }
        AnnotatedText text = scene.text();
        Quotation quotation = scene.firstQuotation(utterance);
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

    private static boolean isName(Token token) {
        return token.isProperNoun() && token.isCapitalized();
    }
}
