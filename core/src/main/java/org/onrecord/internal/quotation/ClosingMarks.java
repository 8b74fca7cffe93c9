package org.onrecord.internal.quotation;

import com.google.common.base.CharMatcher;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.onrecord.Span;
import org.onrecord.internal.language.Paragraph;

/**
 * Finds the mark that closes a quotation, in one text. Remembers where a search was in vain, so that a text full of marks
 * that nothing closes takes linear time. For one thread.
 */
final class ClosingMarks {

    /** A quotation without a mark at the start of its further paragraphs is followed over at most so many of them. */
    private static final int MOST_SILENT_PARAGRAPHS = 4;

    /** So many marks that open one within another are a list of lost closing marks, not nested quotations. */
    private static final int DEEPEST_NESTING = 3;

    private static final int LONGEST_SENTENCE = 1000;
    /** Single marks are apostrophes so often that no pair of them is looked for farther apart. */
    private static final int LONGEST_IN_SINGLE_MARKS = 3000;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final MarkContext marks;

    /** The end of the paragraph in which a search for a closing mark of the style was in vain: none need follow. */
    private final Map<MarkStyle, Integer> unclosedUpTo = new EnumMap<>(MarkStyle.class);

    /** The end of a stretch that was searched for a closing single mark in vain: none need search it again. */
    private final Map<MarkStyle, Integer> noSingleUpTo = new EnumMap<>(MarkStyle.class);

    private int countedUpTo = -1;
    private int surplus;

    /** The first of the silent paragraphs that close no quotation of the style. */
    private final Map<MarkStyle, Integer> unclosedFrom = new EnumMap<>(MarkStyle.class);

    ClosingMarks(String text, List<Paragraph> paragraphs, MarkContext marks) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.marks = marks;
    }

    /** The offset behind the closing mark of a quotation whose words begin at the offset. */
    OptionalInt find(MarkStyle style, int from, int limit) {
        if (style.isSingle()) {
            return singleClosing(style, from, limit);
        }
        return unclosedUpTo.getOrDefault(style, 0) == limit ? OptionalInt.empty() : doubleClosing(style, from, limit);
    }

    private OptionalInt doubleClosing(MarkStyle style, int from, int limit) {
        int nested = 0;
        boolean closesNested = false;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (style == MarkStyle.DOUBLE_STRAIGHT && c == '“' && i > from) {
                nested++;
            } else if (nested > 0 && c == '”') {
                nested--;
                closesNested = true;
            } else if (style.closesAt(text, i) && closesHere(style, i, limit)) {
                return OptionalInt.of(i + style.closingLength());
            } else if (style == MarkStyle.DOUBLE_CURLY && c == '“' && i > from) {
                if (++nested > DEEPEST_NESTING || (marks.startsSentence(i) && lacksClosingMarks(from, limit))) {
                    return OptionalInt.empty();
                }
            }
        }
        if (!closesNested) {
            unclosedUpTo.put(style, limit);
        }
        return OptionalInt.empty();
    }

    /** Whether more curly marks open than close in the paragraph that ends at the limit; counted once for each. */
    private boolean lacksClosingMarks(int from, int limit) {
        if (countedUpTo != limit) {
            countedUpTo = limit;
            String rest = text.substring(from, limit);
            surplus =
                    CharMatcher.is('“').countIn(rest) + 1 - CharMatcher.is('”').countIn(rest);
        }
        return surplus > 0;
    }

    private boolean closesHere(MarkStyle style, int offset, int limit) {
        char c = text.charAt(offset);
        char next = offset + 1 < limit ? text.charAt(offset + 1) : ' ';
        char previous = text.charAt(offset - 1);
        return switch (style) {
            case DOUBLE_CURLY ->
                c == '”' || (!Character.isWhitespace(previous) && !Character.isLetterOrDigit(next) && next != '“');
            case DOUBLE_STRAIGHT -> !isInchesWithin(offset, limit) && !opensAgain(previous, next);
            default -> true;
        };
    }

    /** A straight mark behind white space and before a word opens a quotation rather than closes one. */
    private boolean opensAgain(char previous, char next) {
        return Character.isWhitespace(previous) && Character.isLetterOrDigit(next);
    }

    private boolean isInchesWithin(int offset, int limit) {
        if (!marks.isInches(offset)) {
            return false;
        }
        char next = offset + 1 < limit ? text.charAt(offset + 1) : '.';
        return Character.isWhitespace(next)
                && hasStraightMark(offset + 1, limit)
                && Character.isLowerCase(text.charAt(Math.min(limit - 1, offset + 2)));
    }

    /** Looks no further than a sentence goes, so that a table of inches takes linear time. */
    private boolean hasStraightMark(int from, int limit) {
        int end = Math.min(limit, from + LONGEST_SENTENCE);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '"') {
                return !marks.opensByItsSpacing(i, limit);
            }
        }
        return false;
    }

    /** The first strong closing mark before another opening one, or else the first weak one. */
    private OptionalInt singleClosing(MarkStyle style, int from, int paragraphEnd) {
        int limit = Math.min(paragraphEnd, from + LONGEST_IN_SINGLE_MARKS);
        OptionalInt weak = OptionalInt.empty();
        for (int i = Math.max(from + 1, noSingleUpTo.getOrDefault(style, 0)); i < limit; i++) {
            if (text.charAt(i) == '‘' && style == MarkStyle.SINGLE_CURLY && !marks.isLeadingApostrophe(i)) {
                return weak;
            }
            if (weak.isPresent() && opensAnother(style, i, paragraphEnd)) {
                return weak;
            }
            if (!style.closesAt(text, i)) {
                continue;
            }
            int strength = style == MarkStyle.SINGLE_GUILLEMETS ? 2 : marks.singleClosingStrength(i, paragraphEnd);
            if (strength == 2) {
                return OptionalInt.of(i + 1);
            }
            if (strength == 1 && weak.isEmpty()) {
                weak = OptionalInt.of(i + 1);
            }
        }
        if (weak.isEmpty()) {
            noSingleUpTo.put(style, limit);
        }
        return weak;
    }

    private boolean opensAnother(MarkStyle style, int offset, int limit) {
        return style == MarkStyle.SINGLE_STRAIGHT
                && text.charAt(offset) == '\''
                && marks.opensByItsSpacing(offset, limit)
                && Character.isLetterOrDigit(text.charAt(offset + 1))
                && !marks.isLeadingApostrophe(offset);
    }

    /**
     * The offset behind a mark, other than a single one, that closes a quotation in the paragraphs behind its own, if none
     * of them opens another before it.
     *
     * @param first index of the first paragraph behind its own
     */
    OptionalInt findInSilentParagraphs(MarkStyle style, int first) {
        if (unclosedFrom.getOrDefault(style, -1) == first) {
            return OptionalInt.empty();
        }
        OptionalInt end = silentClosing(style, first);
        if (end.isEmpty()) {
            unclosedFrom.put(style, first);
        }
        return end;
    }

    private OptionalInt silentClosing(MarkStyle style, int first) {
        int last = Math.min(paragraphs.size(), first + MOST_SILENT_PARAGRAPHS);
        for (int p = first; p < last; p++) {
            Span paragraph = paragraphs.get(p).span();
            for (int i = paragraph.begin(); i < paragraph.end(); i++) {
                if (style.closesAt(text, i) && closesAfterSilence(style, i, paragraph)) {
                    return OptionalInt.of(i + style.closingLength());
                }
                if (text.startsWith(style.opening(), i) || text.charAt(i) == '“') {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean closesAfterSilence(MarkStyle style, int offset, Span paragraph) {
        return offset > paragraph.begin()
                && !Character.isWhitespace(text.charAt(offset - 1))
                && closesHere(style, offset, paragraph.end());
    }
}
