package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Reads names off the tagger's labels: runs of one label, cut where no name goes on (at brackets and at the ends of the
 * lines of a list), without punctuation, possessive endings or parts of compounds ("-based") at either end.
 */
final class TaggerNames implements NameRule {

    private final Lexicons lexicons;

    TaggerNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            int begin = sentence.firstToken();
            while (begin < sentence.endToken()) {
                int end = begin + 1;
                while (end < sentence.endToken() && goesOn(text, end)) {
                    end++;
                }
                if (text.token(begin).label() != NameLabel.NONE) {
                    putTrimmed(text, board, begin, end);
                }
                begin = end;
            }
        }
    }

    private static boolean goesOn(AnnotatedText text, int token) {
        return text.token(token).label() == text.token(token - 1).label()
                && !isBracket(text.token(token))
                && !isBracket(text.token(token - 1))
                && !Lines.isListBreak(text, token);
    }

    private static boolean isBracket(Token token) {
        return switch (token.word()) {
            case "(", ")", "[", "]" -> true;
            default -> false;
        };
    }

    private void putTrimmed(AnnotatedText text, NameBoard board, int from, int to) {
        int begin = from;
        int end = to;
        boolean trimmed = true;
        while (trimmed && begin < end) {
            trimmed = false;
            if (isEdge(text.token(end - 1)) || (end - begin > 1 && isCompoundRest(text, end - 1))) {
                end--;
                trimmed = true;
            } else if (!text.token(begin).isWord() || isCompoundStart(text, begin, end)) {
                begin++;
                trimmed = true;
            }
        }
        if (begin < end) {
            board.put(begin, end, text.token(begin).label());
        }
    }

    private static boolean isEdge(Token token) {
        return !token.isWord() || token.tag().equals("POS");
    }

    /** "based" in "London-based". */
    private static boolean isCompoundRest(AnnotatedText text, int token) {
        return Character.isLowerCase(text.token(token).word().codePointAt(0))
                && text.token(token - 1).word().equals("-");
    }

    /** "pro" in "pro-Russia", but not "al" in "al-Arabiya". */
    private boolean isCompoundStart(AnnotatedText text, int token, int end) {
        return token + 1 < end
                && text.token(token + 1).word().equals("-")
                && Character.isLowerCase(text.token(token).word().codePointAt(0))
                && !lexicons.people().nameParticles().contains(text.token(token).word());
    }
}
