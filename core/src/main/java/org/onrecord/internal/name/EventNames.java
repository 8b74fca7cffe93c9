package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.WordSet;

/**
 * Gives up places and bodies within the name of a dated event: in "the 2004 Ohio gubernatorial election" or "the 1998
 * European Parliament election in Poland" nothing is said of Ohio, the Parliament or Poland.
 */
final class EventNames implements NameRule {

    private static final int LONGEST = 10;
    private static final int FARTHEST_NOUN = 4;

    private final WordSet eventNouns;

    EventNames(WordSet eventNouns) {
        this.eventNouns = eventNouns;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                if (isYear(text.token(t).word())) {
                    dropFrom(text, board, t + 1, Math.min(sentence.endToken(), t + 1 + LONGEST));
                }
            }
        }
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("1") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void dropFrom(AnnotatedText text, NameBoard board, int begin, int limit) {
        int noun = eventNoun(text, board, begin, limit);
        if (noun < 0) {
            return;
        }
        for (int t = begin; t < noun; t++) {
            drop(board, t);
        }
        int place = noun + 1;
        if (place < limit && text.token(place).word().equals("in")) {
            place += place + 1 < limit && text.token(place + 1).word().equals("the") ? 2 : 1;
            if (place < text.tokens().size() && board.labelAt(place) == NameLabel.LOCATION) {
                drop(board, place);
            }
        }
    }

    /** The event's noun, if only names and words that describe it come before it; -1 if there is none. */
    private int eventNoun(AnnotatedText text, NameBoard board, int begin, int limit) {
        int plain = 0;
        for (int t = begin; t < limit && plain <= FARTHEST_NOUN; t++) {
            Token token = text.token(t);
            if (eventNouns.contains(token.word())) {
                return t;
            }
            if (!token.isWord() && !token.word().equals("-")) {
                return -1;
            }
            if (!board.isName(t)) {
                if (!token.isCapitalized() && !describes(token)) {
                    return -1;
                }
                plain++;
            }
        }
        return -1;
    }

    private static boolean describes(Token token) {
        return token.isNoun()
                || switch (token.tag()) {
                    case "JJ", "VBN", "VBG", "CD", "HYPH", "POS", "IN" -> true;
                    default -> false;
                };
    }

    private static void drop(NameBoard board, int token) {
        if (board.isName(token) && board.labelAt(token) != NameLabel.PERSON) {
            board.clear(token, token + 1);
        }
    }
}
