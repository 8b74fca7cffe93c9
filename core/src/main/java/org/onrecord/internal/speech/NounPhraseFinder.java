package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;

/** Finds the base noun phrases of a frame by their tags; quicker than a parse, and good enough to name who is there. */
final class NounPhraseFinder {

    private NounPhraseFinder() {}

    static List<NounPhrase> find(AnnotatedText text, Frame frame) {
        List<NounPhrase> phrases = new ArrayList<>();
        int position = 0;
        while (position < frame.size()) {
            int end = phraseEnd(text, frame, position);
            if (end > position) {
                phrases.add(new NounPhrase(
                        frame.tokens().get(position), frame.tokens().get(end - 1) + 1));
            }
            position = Math.max(end, position + 1);
        }
        return phrases;
    }

    /** The frame position behind the noun phrase that begins at the position, or the position itself if none does. */
    private static int phraseEnd(AnnotatedText text, Frame frame, int begin) {
        Token first = tokenAt(text, frame, begin);
        if (isPronoun(first)) {
            return begin + 1;
        }
        int lastNoun = -1;
        int position = begin;
        while (position < frame.size() && isAdjacent(frame, begin, position)) {
            Token token = tokenAt(text, frame, position);
            if (lastNoun >= 0 && startsPhrase(token) && position > begin) {
                break;
            }
            if (token.isNoun()) {
                lastNoun = position;
            } else if (!isModifier(token) && !isJoiningHyphen(text, frame, position)) {
                break;
            }
            position++;
        }
        return lastNoun < 0 ? quantifierEnd(text, frame, begin) : lastNoun + 1;
    }

    /** Words that stand for people without a noun: "Others said", "One told", "said the other". */
    private static int quantifierEnd(AnnotatedText text, Frame frame, int begin) {
        String word = tokenAt(text, frame, begin).word().toLowerCase(Locale.ROOT);
        if (word.equals("the") && begin + 1 < frame.size() && isAdjacent(frame, begin, begin + 1)) {
            return switch (tokenAt(text, frame, begin + 1).word()) {
                case "other", "latter", "former", "elder", "younger" -> begin + 2;
                default -> begin;
            };
        }
        return switch (word) {
            case "others", "another", "some", "many", "one", "both", "few", "several", "most", "somebody", "someone" ->
                begin + 1;
            default -> begin;
        };
    }

    private static boolean isAdjacent(Frame frame, int begin, int position) {
        return frame.tokens().get(position) - frame.tokens().get(begin) == position - begin;
    }

    /** Whether the token is a hyphen that touches a word on either side: "the charity-boy". */
    private static boolean isJoiningHyphen(AnnotatedText text, Frame frame, int position) {
        if (position == 0
                || position + 1 >= frame.size()
                || !tokenAt(text, frame, position).word().equals("-")) {
            return false;
        }
        Token hyphen = tokenAt(text, frame, position);
        return tokenAt(text, frame, position - 1).end() == hyphen.begin()
                && hyphen.end() == tokenAt(text, frame, position + 1).begin();
    }

    private static Token tokenAt(AnnotatedText text, Frame frame, int position) {
        return frame.token(text, position);
    }

    private static boolean isPronoun(Token token) {
        return token.tag().equals("PRP") || token.tag().equals("WP");
    }

    private static boolean startsPhrase(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("PRP");
    }

    private static boolean isModifier(Token token) {
        return switch (token.tag()) {
            case "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "POS", "VBN", "$", "#" -> true;
            default -> false;
        };
    }
}
