package org.onrecord.internal.entity;

import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.Forms;
import org.onrecord.internal.name.NameMention;

/** Reads noun phrases that stand for one person: "the old captain". */
public final class NounPhrases {

    private NounPhrases() {}

    /** The mention of a person by the noun at a token. */
    static NameMention mention(int noun) {
        return new NameMention(noun, noun + 1, NameLabel.PERSON, noun);
    }

    /** Whether a singular noun is the head of a phrase with "the". */
    static boolean isDefinite(AnnotatedText text, Sentence sentence, int token) {
        return isHead(text, sentence, token) && determiner(text, token).equalsIgnoreCase("the");
    }

    /** Whether a singular noun is the head of a phrase with "a": somebody of whom the text has not spoken before. */
    static boolean isIndefinite(AnnotatedText text, Sentence sentence, int token) {
        return isHead(text, sentence, token) && hasIndefinite(text, token);
    }

    /** Whether a singular noun is the head of a phrase with "her" or the like. */
    static boolean isPossessed(AnnotatedText text, Sentence sentence, int token) {
        return isHead(text, sentence, token)
                && token > sentence.firstToken()
                && text.token(phraseBegin(text, token)).tag().equals("PRP$");
    }

    /** Whether a noun has "a" before it. */
    public static boolean hasIndefinite(AnnotatedText text, int noun) {
        return determiner(text, noun).equalsIgnoreCase("a")
                || determiner(text, noun).equalsIgnoreCase("an");
    }

    private static boolean isHead(AnnotatedText text, Sentence sentence, int token) {
        Token head = text.token(token);
        boolean goesOn = token + 1 < sentence.endToken()
                && (text.token(token + 1).isNoun()
                        || text.token(token + 1).tag().equals("POS")
                        || isHyphened(text, token));
        return (head.tag().equals("NN") || head.tag().equals("NNP")) && !goesOn;
    }

    /** The word before the noun and its adjectives in their sentence, or an empty one. */
    private static String determiner(AnnotatedText text, int noun) {
        int begin = phraseBegin(text, noun);
        return begin < text.sentenceOf(noun).firstToken()
                ? ""
                : text.token(begin).word();
    }

    /** Whether a hyphen joins another word to the noun: "mother-in-law" is no mother. */
    static boolean isHyphened(AnnotatedText text, int noun) {
        return noun + 1 < text.tokens().size()
                && text.token(noun + 1).word().equals("-")
                && text.token(noun + 1).begin() == text.token(noun).end();
    }

    /** The index of the determiner before a noun and its adjectives; if they begin the sentence, of the token before that. */
    public static int phraseBegin(AnnotatedText text, int noun) {
        int first = text.sentenceOf(noun).firstToken();
        int before = noun - 1;
        while (before > first
                && (isAdjective(text.token(before))
                        || isCompound(text, before)
                        || joinsAdjectives(text, before)
                        || (isNameLike(text, before) && isNameLike(text, noun)))) {
            before--;
        }
        return before;
    }

    /** The index of the first token of the phrase that a noun heads: its determiner, or the noun itself if it has none. */
    public static int begin(AnnotatedText text, int noun) {
        int begin = phraseBegin(text, noun);
        return begin >= text.sentenceOf(noun).firstToken()
                        && (text.token(begin).tag().equals("DT")
                                || text.token(begin).tag().equals("PRP$"))
                ? begin
                : noun;
    }

    /** Whether the token belongs to the "house-" of "house-master". */
    private static boolean isCompound(AnnotatedText text, int token) {
        return isHyphen(text, token)
                || (isHyphen(text, token + 1) && text.token(token).isNoun());
    }

    private static boolean isHyphen(AnnotatedText text, int token) {
        return text.token(token).word().equals("-")
                && text.token(token - 1).end() == text.token(token).begin()
                && text.token(token).end() == text.token(token + 1).begin();
    }

    private static boolean isAdjective(Token token) {
        return token.tag().startsWith("JJ") || token.tag().equals("VBN");
    }

    /** "A very small boy", "a tall, thin man", "an old and bent woman". */
    private static boolean joinsAdjectives(AnnotatedText text, int token) {
        if (!isAdjective(text.token(token + 1))) {
            return false;
        }
        Token joint = text.token(token);
        return joint.tag().equals("RB")
                || ((joint.isComma() || joint.tag().equals("CC")) && isAdjective(text.token(token - 1)));
    }

    /** What the person is called without "the": the noun, with the words before it where all are written like a name. */
    static String called(AnnotatedText text, int noun) {
        int determiner = phraseBegin(text, noun);
        int begin = noun;
        while (begin - 1 > determiner && isNameLike(text, noun) && isNameLike(text, begin - 1)) {
            begin--;
        }
        return begin < noun
                ? Forms.of(text, begin, noun + 1)
                : text.token(noun).word().toLowerCase(Locale.ROOT);
    }

    private static boolean isNameLike(AnnotatedText text, int token) {
        String word = text.token(token).word();
        return text.token(token).isCapitalized() && word.chars().anyMatch(Character::isLowerCase);
    }
}
