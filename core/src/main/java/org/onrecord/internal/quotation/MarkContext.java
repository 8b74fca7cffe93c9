package org.onrecord.internal.quotation;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the characters around a mark say of it: does it open, does it close, is it an apostrophe or an inch sign? */
final class MarkContext {

    static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.anyOf("\ufeff\u200b"));
    static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!?…,—-");

    private static final CharMatcher BEFORE_OPENING = CharMatcher.whitespace()
            .or(CharMatcher.anyOf("([{<-–—―/…_*|:;,.!?=>\u00a0\u200b\ufeff"))
            .or(CharMatcher.anyOf("“„«‘‚\""));
    private static final CharMatcher PUNCTUATION = CharMatcher.anyOf(".,!?;:…—–-_*)]");
    private static final CharMatcher INVISIBLE =
            CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"));
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final Set<String> leadingApostrophes;
    private final String text;

    MarkContext(String text, Set<String> leadingApostrophes) {
        this.text = text;
        this.leadingApostrophes = leadingApostrophes;
    }

    /** The style of the mark that opens a quotation at the offset, if one does. */
    Optional<MarkStyle> openingAt(int offset, int paragraphBegin, int paragraphEnd) {
        char c = text.charAt(offset);
        boolean wordFollows = offset + 1 < paragraphEnd && !Character.isWhitespace(text.charAt(offset + 1));
        boolean openPlace = offset == paragraphBegin || BEFORE_OPENING.matches(text.charAt(offset - 1));
        return switch (c) {
            case '“' -> Optional.of(MarkStyle.DOUBLE_CURLY);
            case '„' -> Optional.of(MarkStyle.DOUBLE_LOW);
            case '«' -> Optional.of(MarkStyle.GUILLEMETS);
            case '»' -> when(openPlace && wordFollows, MarkStyle.REVERSED_GUILLEMETS);
            case '‹' -> Optional.of(MarkStyle.SINGLE_GUILLEMETS);
            case '‚' -> when(openPlace && wordFollows, MarkStyle.SINGLE_LOW);
            case '"' ->
                when(
                        opensStraight(offset, openPlace, wordFollows)
                                || opensBeforeSpace(offset, paragraphBegin, paragraphEnd),
                        MarkStyle.DOUBLE_STRAIGHT);
            case '”' ->
                when(
                        (isFirst(offset, paragraphBegin) && offset + 1 < paragraphEnd)
                                || (opensByItsSpacing(offset, paragraphEnd) && !isPunctuation(offset + 1)),
                        MarkStyle.DOUBLE_CURLY);
            case '`' ->
                text.startsWith("``", offset)
                        ? Optional.of(MarkStyle.DOUBLE_BACKTICK)
                        : when(openPlace && wordFollows, MarkStyle.SINGLE_BACKTICK);
            case '‘' -> when(wordFollows && !isLeadingApostrophe(offset), MarkStyle.SINGLE_CURLY);
            case '\'' ->
                opensDoubled(offset, paragraphEnd)
                        ? when(openPlace, MarkStyle.DOUBLED_APOSTROPHES)
                        : when(
                                openPlace && wordFollows && !isLeadingApostrophe(offset) && !isPunctuation(offset + 1),
                                MarkStyle.SINGLE_STRAIGHT);
            default -> Optional.empty();
        };
    }

    /** Whether the mark at the offset opens the value of an attribute, as the web has them: {@code href="} */
    boolean opensValue(int offset) {
        return offset > 1
                && text.charAt(offset) == '"'
                && text.charAt(offset - 1) == '='
                && Character.isLetter(text.charAt(offset - 2));
    }

    /** Whether two apostrophes and a word stand at the offset. */
    private boolean opensDoubled(int offset, int paragraphEnd) {
        return text.startsWith("''", offset)
                && offset + 2 < paragraphEnd
                && !Character.isWhitespace(text.charAt(offset + 2))
                && !isPunctuation(offset + 2);
    }

    private boolean opensStraight(int offset, boolean openPlace, boolean wordFollows) {
        if (isInches(offset)) {
            return false;
        }
        boolean wordJoined = offset > 0 && Character.isLetter(text.charAt(offset - 1));
        return (openPlace && wordFollows) || (wordFollows && !wordJoined && !isPunctuation(offset + 1));
    }

    /** A straight mark with white space on both sides, as machines and scanners leave it, where none is open. */
    private boolean opensBeforeSpace(int offset, int paragraphBegin, int paragraphEnd) {
        return offset + 1 < paragraphEnd
                && (offset == paragraphBegin || Character.isWhitespace(text.charAt(offset - 1)))
                && Character.isWhitespace(text.charAt(offset + 1));
    }

    /** Whether nothing that shows stands before the offset in its paragraph. */
    private boolean isFirst(int offset, int paragraphBegin) {
        int i = offset;
        while (i > paragraphBegin && INVISIBLE.matches(text.charAt(i - 1))) {
            i--;
        }
        return i == paragraphBegin;
    }

    /** Whether white space stands before the mark at the offset and none behind it. */
    boolean opensByItsSpacing(int offset, int paragraphEnd) {
        return offset > 0
                && Character.isWhitespace(text.charAt(offset - 1))
                && offset + 1 < paragraphEnd
                && !Character.isWhitespace(text.charAt(offset + 1));
    }

    /** A straight mark right behind a number, as in {@code 6'2"} or {@code a 12" disc}. */
    boolean isInches(int offset) {
        return offset > 0 && DIGIT.matches(text.charAt(offset - 1));
    }

    /** Whether a sentence ends before the mark at the offset. */
    boolean startsSentence(int offset) {
        int before = BLANK.negate().lastIndexIn(text.subSequence(Math.max(0, offset - 3), offset));
        return before >= 0 && SENTENCE_END.matches(text.charAt(Math.max(0, offset - 3) + before));
    }

    private boolean isPunctuation(int offset) {
        return offset < text.length() && PUNCTUATION.matches(text.charAt(offset));
    }

    /** Whether the mark at the offset stands for left-out letters or centuries: 'tis, ’em, '90s. */
    boolean isLeadingApostrophe(int offset) {
        int end = offset + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == offset + 1) {
            return false;
        }
        if (DIGIT.matches(text.charAt(offset + 1))) {
            return end - offset <= 4 && DIGIT.matches(text.charAt(end - 2)) && !isMark(end);
        }
        return leadingApostrophes.contains(text.substring(offset + 1, end).toLowerCase(Locale.ROOT));
    }

    private boolean isMark(int offset) {
        return offset < text.length() && "'’".indexOf(text.charAt(offset)) >= 0;
    }

    /** How well the single mark at the offset would end a quotation; 0 if it is an apostrophe. */
    int singleClosingStrength(int offset, int paragraphEnd) {
        if (offset == 0 || Character.isWhitespace(text.charAt(offset - 1))) {
            return 0;
        }
        boolean atEnd = offset + 1 >= paragraphEnd;
        char next = atEnd ? ' ' : text.charAt(offset + 1);
        if (Character.isLetterOrDigit(next)) {
            return 0;
        }
        char previous = text.charAt(offset - 1);
        if (PUNCTUATION.matches(previous) || atEnd || PUNCTUATION.matches(next) || "\"”".indexOf(next) >= 0) {
            return 2;
        }
        return previous == 's' || previous == 'n' ? 0 : 1;
    }

    private static Optional<MarkStyle> when(boolean holds, MarkStyle style) {
        return holds ? Optional.of(style) : Optional.empty();
    }
}
