package org.onrecord.internal.name;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * The words that are courtesy titles elsewhere, and a surname in this text, since they end a name behind a given name:
 * "Farida Begum". Immutable.
 */
final class TitleSurnames {

    private final AnnotatedText text;
    private final ImmutableSet<String> words;

    private TitleSurnames(AnnotatedText text, ImmutableSet<String> words) {
        this.text = text;
        this.words = words;
    }

    static TitleSurnames of(AnnotatedText text, Lexicons lexicons) {
        return new TitleSurnames(
                text,
                IntStream.range(1, text.tokens().size())
                        .filter(t -> isBehindGivenName(text, t, lexicons))
                        .mapToObj(t -> text.token(t).word())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static boolean isBehindGivenName(AnnotatedText text, int token, Lexicons lexicons) {
        return isName(text.token(token))
                && isName(text.token(token - 1))
                && lexicons.people()
                        .honorifics()
                        .find(text.token(token).word())
                        .filter(Honorific::isCourtesy)
                        .isPresent()
                && lexicons.people().givenNames().contains(text.token(token - 1).word())
                && !(token + 1 < text.tokens().size() && isName(text.token(token + 1)));
    }

    private static boolean isName(Token token) {
        return token.isCapitalized() && token.isProperNoun();
    }

    boolean isOne(NameSpan name) {
        return name.end() - name.begin() == 1 && isOne(name.begin());
    }

    boolean isOne(int token) {
        return words.contains(text.token(token).word());
    }
}
