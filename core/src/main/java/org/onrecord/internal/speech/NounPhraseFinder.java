package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;

/** Finds the base noun phrases of a frame by their tags; quicker than a parse, and good enough to name who is there. */
final class NounPhraseFinder {

    private NounPhraseFinder() {}

    static List<NounPhrase> find(AnnotatedText text, Frame frame) {
        List<NounPhrase> phrases = new ArrayList<>();
        int position = 0;
        while (position < frame.size()) {
            Optional<NounPhrase> phrase = phraseFrom(text, frame, position);
            phrase.ifPresent(phrases::add);
            position += phrase.map(found -> found.end() - found.begin()).orElse(1);
        }
        return phrases;
    }

    /** The noun phrase that begins at a frame position. */
    private static Optional<NounPhrase> phraseFrom(AnnotatedText text, Frame frame, int begin) {
        Token first = tokenAt(text, frame, begin);
        if (isPronoun(first)) {
            return Optional.of(phrase(frame, begin, begin + 1, begin));
        }
        if (isSomeOneElse(text, frame, begin)) {
            return quantifier(text, frame, begin);
        }
        int head = -1;
        int end = begin;
        int position = begin;
        while (position < frame.size() && isAdjacent(frame, begin, position)) {
            Token token = tokenAt(text, frame, position);
            if (position > begin
                    && startsPhrase(token)
                    && (head >= 0 || isVerb(text, frame, position - 1) || isNumber(text, frame, position - 1))) {
                break;
            }
            int compoundEnd = head >= 0 && end == position ? compoundEnd(text, frame, position) : position;
            if (compoundEnd > position) {
                end = compoundEnd;
                position = compoundEnd;
                continue;
            }
            if (isAge(text, frame, position)) {
                head = position + 1;
                end = position + 2;
                position = end;
                continue;
            }
            if (token.isNoun()) {
                head = position;
                end = position + 1;
            } else if (!isModifier(token) && !isJoiningHyphen(text, frame, position)) {
                break;
            }
            position++;
        }
        if (head >= 0) {
            return Optional.of(phrase(frame, begin, end, head));
        }
        return quantifier(text, frame, begin);
    }

    private static Optional<NounPhrase> quantifier(AnnotatedText text, Frame frame, int begin) {
        int end = quantifierEnd(text, frame, begin);
        if (end == begin) {
            return Optional.empty();
        }
        boolean others = end - begin > 1 && isWordAt(text, frame, begin, end - 1, "else");
        return Optional.of(phrase(frame, begin, end, others ? end - 2 : end - 1));
    }

    private static NounPhrase phrase(Frame frame, int begin, int end, int head) {
        List<Integer> tokens = frame.tokens();
        return new NounPhrase(tokens.get(begin), tokens.get(end - 1) + 1, tokens.get(head));
    }

    /** The frame position behind "-in-law" and the like if they stand at the position, or the position itself. */
    private static int compoundEnd(AnnotatedText text, Frame frame, int position) {
        boolean compound = position + 3 < frame.size()
                && isAdjacent(frame, position, position + 3)
                && isJoiningHyphen(text, frame, position)
                && isPreposition(tokenAt(text, frame, position + 1))
                && isJoiningHyphen(text, frame, position + 2);
        return compound ? position + 4 : position;
    }

    /** Whether "-old" of "the 23-year-old" stands at the position, with no noun behind it. */
    private static boolean isAge(AnnotatedText text, Frame frame, int position) {
        return isJoiningHyphen(text, frame, position)
                && tokenAt(text, frame, position + 1).word().equals("old")
                && tokenAt(text, frame, position - 1).isNoun()
                && (position + 2 >= frame.size()
                        || !tokenAt(text, frame, position + 2).isNoun());
    }

    /** The tagger takes the "at" of "sergeant-at-arms" for a noun. */
    private static boolean isPreposition(Token token) {
        return token.isPreposition() || token.word().equals("at");
    }

    /**
     * Words that stand for people without a noun: "Others said", "One told", "said the other", "said the Indian", "some one
     * else said".
     */
    private static int quantifierEnd(AnnotatedText text, Frame frame, int begin) {
        String word = tokenAt(text, frame, begin).word().toLowerCase(Locale.ROOT);
        if (word.equals("the") && begin + 1 < frame.size() && isAdjacent(frame, begin, begin + 1)) {
            Token second = tokenAt(text, frame, begin + 1);
            return switch (second.word()) {
                case "other", "latter", "former", "elder", "younger" -> begin + 2;
                default -> second.tag().equals("JJ") && second.isCapitalized() ? begin + 2 : begin;
            };
        }
        if ((word.equals("some") || word.equals("any") || word.equals("every"))
                && isWordAt(text, frame, begin, begin + 1, "one")) {
            return behindElse(text, frame, begin, begin + 2);
        }
        return switch (word) {
            case "others", "another", "some", "many", "one", "both", "few", "several", "most" -> begin + 1;
            case "somebody", "someone" -> behindElse(text, frame, begin, begin + 1);
            default -> begin;
        };
    }

    /** Whether "some one else" stands there; the tagger takes "one" for a number and "else" for a noun. */
    private static boolean isSomeOneElse(AnnotatedText text, Frame frame, int begin) {
        return isWordAt(text, frame, begin, begin + 1, "one") && isWordAt(text, frame, begin, begin + 2, "else");
    }

    private static int behindElse(AnnotatedText text, Frame frame, int begin, int end) {
        return isWordAt(text, frame, begin, end, "else") ? end + 1 : end;
    }

    private static boolean isWordAt(AnnotatedText text, Frame frame, int begin, int position, String word) {
        return position < frame.size()
                && isAdjacent(frame, begin, position)
                && tokenAt(text, frame, position).word().equals(word);
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

    /** "In 1994 a jury", where the number is no part of the phrase. */
    private static boolean isNumber(AnnotatedText text, Frame frame, int position) {
        return tokenAt(text, frame, position).tag().equals("CD");
    }

    private static Token tokenAt(AnnotatedText text, Frame frame, int position) {
        return frame.token(text, position);
    }

    private static boolean isPronoun(Token token) {
        return token.tag().equals("PRP") || token.tag().equals("WP");
    }

    /** The verb of “called the lady” is taken for a participle. */
    private static boolean isVerb(AnnotatedText text, Frame frame, int position) {
        return tokenAt(text, frame, position).tag().equals("VBN");
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
