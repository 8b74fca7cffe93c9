package org.onrecord.internal.name;

import com.google.common.base.CharMatcher;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;

/**
 * Finds the short forms that a text introduces: "the Coastal Safety Board (CSB)". Behind the name of a body the bracket
 * is a name too; behind other capitalised words of which it holds the initials both are.
 */
final class BracketedAcronyms implements NameRule {

    private static final int LONGEST_ACRONYM = 10;
    private static final int LONGEST_NAME = 10;

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken() + 1; t + 1 < sentence.endToken() - 1; t++) {
                if (text.token(t).word().equals("(")
                        && text.token(t + 2).word().equals(")")
                        && isAcronym(text.token(t + 1).word())) {
                    introduce(text, board, t + 1, sentence.firstToken());
                }
            }
        }
    }

    private static void introduce(AnnotatedText text, NameBoard board, int acronym, int sentenceBegin) {
        int end = acronym - 1;
        int begin = firstByInitials(text, end, text.token(acronym).word(), sentenceBegin);
        if (board.labelAt(end - 1) == NameLabel.ORGANIZATION) {
            if (begin < board.beginAt(end - 1)) {
                board.put(begin, end, NameLabel.ORGANIZATION);
            }
        } else if (begin < end) {
            board.put(begin, end, NameLabel.ORGANIZATION);
        } else {
            return;
        }
        board.put(acronym, acronym + 1, NameLabel.ORGANIZATION);
    }

    /** Whether a word looks like an acronym: two letters or more, most of them capitals. */
    private static boolean isAcronym(String word) {
        String letters = CharMatcher.is('.').removeFrom(word);
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return word.length() <= LONGEST_ACRONYM
                && capitals > 1
                && capitals * 2 > letters.length()
                && Character.isLetter(word.charAt(0));
    }

    /** The first word of those before the end whose initials the acronym holds; the end if they do not agree. */
    private static int firstByInitials(AnnotatedText text, int end, String acronym, int sentenceBegin) {
        String letters = CharMatcher.forPredicate(Character::isUpperCase).retainFrom(acronym);
        int left = letters.length() - 1;
        for (int t = end - 1; t >= sentenceBegin && end - t <= LONGEST_NAME; t--) {
            Token token = text.token(t);
            if (token.isCapitalized()) {
                if (token.word().charAt(0) != letters.charAt(left)) {
                    return end;
                }
                if (left == 0) {
                    return end - t > 1 ? t : end;
                }
                left--;
            } else if (!isLink(token.word())) {
                return end;
            }
        }
        return end;
    }

    private static boolean isLink(String word) {
        return switch (word) {
            case "of", "for", "the", "and", "on", "in", "to", "-", "&" -> true;
            default -> false;
        };
    }
}
