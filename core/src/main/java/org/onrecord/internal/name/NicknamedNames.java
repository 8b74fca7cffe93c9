package org.onrecord.internal.name;

import com.google.common.base.CharMatcher;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.GivenNames;

/**
 * Joins a name around the nickname that stands in quotation marks in it: Raymond “Bear” Kowalski. Only behind given names:
 * behind a surname the words in marks are more likely to be a verb in a heading.
 */
final class NicknamedNames implements NameRule {

    private static final CharMatcher STOPS = CharMatcher.is('.');
    private static final int MOST_WORDS = 3;

    private final GivenNames givenNames;

    NicknamedNames(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        int last = text.tokens().size() - 1;
        for (int mark = 1; mark < last; mark++) {
            if (WordClass.isMark(text.token(mark)) && isGivenName(text.token(mark - 1))) {
                int surname = behindNickname(text, mark + 1);
                if (surname <= last
                        && text.sentenceIndex(surname) == text.sentenceIndex(mark - 1)
                        && isSurname(text, board, surname)) {
                    board.put(firstGivenName(text, mark - 1), board.endAt(surname), NameLabel.PERSON);
                }
            }
        }
    }

    /** The token behind the mark that closes a nickname of a few words in capitals; none if there is no such mark. */
    private static int behindNickname(AnnotatedText text, int begin) {
        int limit = Math.min(text.tokens().size(), begin + MOST_WORDS + 1);
        for (int t = begin; t < limit; t++) {
            Token token = text.token(t);
            if (WordClass.isMark(token)) {
                return t == begin ? Integer.MAX_VALUE : t + 1;
            }
            if (!token.isWord() || !token.isCapitalized() || token.isFiniteVerb()) {
                return Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The first of the given names and initials that end at the token. */
    private int firstGivenName(AnnotatedText text, int last) {
        int first = last;
        while (first > 0
                && text.sentenceIndex(first - 1) == text.sentenceIndex(last)
                && isGivenName(text.token(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isGivenName(Token token) {
        return token.isCapitalized() && (isInitials(token.word()) || givenNames.contains(token.word()));
    }

    /** "C.", "C.L." */
    private static boolean isInitials(String word) {
        return STOPS.countIn(word) * 2 == word.length();
    }

    private static boolean isSurname(AnnotatedText text, NameBoard board, int token) {
        return board.isName(token)
                ? board.labelAt(token) == NameLabel.PERSON && board.beginAt(token) == token
                : text.token(token).isNoun() && text.token(token).isCapitalized();
    }
}
