package org.onrecord.internal.quotation;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.Span;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;

/**
 * Finds the stretches of a text that stand in quotation marks, of all common kinds and mixed.
 *
 * <p>Goes paragraph by paragraph. A quotation that is still open at the end of its paragraph goes on in the next one if
 * that opens with a mark too, or if a closing mark comes soon; else it ends with the paragraph, and a warning says so.
 * Marks within a quotation are part of its words. Thread-safe.
 */
public final class QuotationFinder {

    /** A quotation without a mark at the start of its further paragraphs is followed over at most so many of them. */
    private static final int MOST_SILENT_PARAGRAPHS = 4;

    /** So many marks that open one within another are a list of lost closing marks, not nested quotations. */
    private static final int DEEPEST_NESTING = 3;

    /** So many warnings show what is wrong with the marks of a text; one that has lost them all would give thousands. */
    private static final int MOST_WARNINGS = 20;

    private static final int LONGEST_SENTENCE = 1000;
    /** Single marks are apostrophes so often that no pair of them is looked for farther apart. */
    private static final int LONGEST_IN_SINGLE_MARKS = 3000;

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.anyOf("\ufeff\u200b"));
    private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!?…,—-");

    private final Set<String> leadingApostrophes;

    /**
     * Makes a finder.
     *
     * @param leadingApostrophes words, without the mark and in lower case, that an apostrophe may begin
     */
    public QuotationFinder(Set<String> leadingApostrophes) {
        this.leadingApostrophes = Set.copyOf(leadingApostrophes);
    }

    public Quotations find(AnnotatedText text) {
        return new Search(text.text(), text.paragraphs()).run();
    }

    /** The search in one text: moves through it from left to right. */
    private final class Search {

        private final String text;
        private final List<Paragraph> paragraphs;
        private final MarkContext marks;
        private final List<Quotation> found = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private int unclosed;
        /** The end of the paragraph in which a search for a closing mark of the style was in vain: none need follow. */
        private final Map<MarkStyle, Integer> unclosedUpTo = new EnumMap<>(MarkStyle.class);

        /** The end of a stretch that was searched for a closing single mark in vain: none need search it again. */
        private final Map<MarkStyle, Integer> noSingleUpTo = new EnumMap<>(MarkStyle.class);

        private int countedUpTo = -1;
        private int surplus;
        /** The paragraph behind which no silent paragraph closes a quotation of the style. */
        private final Map<MarkStyle, Integer> silentBehind = new EnumMap<>(MarkStyle.class);

        Search(String text, List<Paragraph> paragraphs) {
            this.text = text;
            this.paragraphs = paragraphs;
            this.marks = new MarkContext(text, leadingApostrophes);
        }

        Quotations run() {
            int position = 0;
            for (int p = 0; p < paragraphs.size(); p++) {
                Span paragraph = paragraphs.get(p).span();
                position = Math.max(position, paragraph.begin());
                while (position < paragraph.end()) {
                    if (marks.opensValue(position)) {
                        position = behindValue(position, paragraph.end());
                        continue;
                    }
                    Optional<MarkStyle> opening = marks.openingAt(position, paragraph.begin(), paragraph.end());
                    position = opening.isPresent() ? take(opening.get(), position, p) : position + 1;
                }
            }
            if (unclosed > MOST_WARNINGS) {
                warnings.add("and " + (unclosed - MOST_WARNINGS) + " more quotation marks are never closed");
            }
            return new Quotations(found, warnings);
        }

        /** The offset behind the value of an attribute, or behind its mark if the paragraph has no other. */
        private int behindValue(int mark, int limit) {
            int end = text.indexOf('"', mark + 1);
            return end < 0 || end >= limit ? mark + 1 : end + 1;
        }

        /** Takes the quotation that opens at the offset and returns the offset behind it. */
        private int take(MarkStyle style, int begin, int p) {
            Span paragraph = paragraphs.get(p).span();
            int inside = begin + style.opening().length();
            OptionalInt close = closing(style, inside, paragraph.end());
            if (close.isPresent()) {
                return add(style, begin, close.getAsInt(), p, Quotation.Ending.CLOSED);
            }
            boolean mayBeApostrophe = style.isSingle() && begin != paragraph.begin();
            if (mayBeApostrophe && style != MarkStyle.SINGLE_CURLY) {
                return inside;
            }
            int sensibleEnd = sensibleEnd(style, inside, paragraph);
            if (sensibleEnd == paragraph.end() && reopensIn(p + 1, style)) {
                return add(style, begin, paragraph.end(), p, Quotation.Ending.CONTINUED);
            }
            if (mayBeApostrophe) {
                return inside;
            }
            OptionalInt later = style.isSingle() || silentBehind.getOrDefault(style, -1) == p
                    ? OptionalInt.empty()
                    : closingInSilentParagraphs(style, p + 1);
            if (later.isPresent()) {
                return add(style, begin, later.getAsInt(), p, Quotation.Ending.CLOSED);
            }
            if (style.isSingle()) {
                return inside;
            }
            silentBehind.put(style, p);
            if (++unclosed <= MOST_WARNINGS) {
                warnings.add("quotation mark at " + begin + " is never closed");
            }
            return add(style, begin, sensibleEnd, p, Quotation.Ending.UNCLOSED);
        }

        private int add(MarkStyle style, int begin, int end, int paragraph, Quotation.Ending ending) {
            int innerBegin = begin + style.opening().length();
            int innerEnd = ending == Quotation.Ending.CLOSED ? end - style.closingLength() : end;
            Span inner = trim(innerBegin, innerEnd);
            if (inner.length() > 0) {
                Quotation quotation = new Quotation(new Span(begin, end), inner, paragraph, style, ending, false);
                found.add(resumes(quotation) ? quotation.withResumed() : quotation);
            }
            return Math.max(end, begin + 1);
        }

        private boolean resumes(Quotation quotation) {
            if (found.isEmpty()) {
                return false;
            }
            Quotation last = found.get(found.size() - 1);
            return last.ending() == Quotation.Ending.CONTINUED && last.paragraph() == quotation.paragraph() - 1;
        }

        /** The offset behind the closing mark of a quotation whose words begin at the offset. */
        private OptionalInt closing(MarkStyle style, int from, int limit) {
            if (style.isSingle()) {
                return singleClosing(style, from, limit);
            }
            return unclosedUpTo.getOrDefault(style, 0) == limit
                    ? OptionalInt.empty()
                    : doubleClosing(style, from, limit);
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
                    if (++nested > DEEPEST_NESTING || (startsSentence(i) && lacksClosingMarks(from, limit))) {
                        return OptionalInt.empty();
                    }
                }
            }
            if (!closesNested) {
                unclosedUpTo.put(style, limit);
            }
            return OptionalInt.empty();
        }

        /** Whether a sentence ends before the mark at the offset. */
        private boolean startsSentence(int offset) {
            int before = BLANK.negate().lastIndexIn(text.subSequence(Math.max(0, offset - 3), offset));
            return before >= 0 && SENTENCE_END.matches(text.charAt(Math.max(0, offset - 3) + before));
        }

        /** Whether more curly marks open than close in the paragraph that ends at the limit; counted once for each. */
        private boolean lacksClosingMarks(int from, int limit) {
            if (countedUpTo != limit) {
                countedUpTo = limit;
                String rest = text.substring(from, limit);
                surplus = CharMatcher.is('“').countIn(rest)
                        + 1
                        - CharMatcher.is('”').countIn(rest);
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

        private boolean reopensIn(int p, MarkStyle style) {
            if (p >= paragraphs.size()) {
                return false;
            }
            Span paragraph = paragraphs.get(p).span();
            return marks.openingAt(paragraph.begin(), paragraph.begin(), paragraph.end())
                    .filter(opening -> opening == style)
                    .isPresent();
        }

        /** A closing mark in the next paragraphs, if none of them opens a quotation before it. */
        private OptionalInt closingInSilentParagraphs(MarkStyle style, int first) {
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

        /** The end of the paragraph, or of the last sentence before another quotation opens in it. */
        private int sensibleEnd(MarkStyle style, int from, Span paragraph) {
            int next = from;
            while (next < paragraph.end() && !text.startsWith(style.opening(), next)) {
                next++;
            }
            if (next >= paragraph.end()) {
                return paragraph.end();
            }
            for (int i = next - 1; i > from; i--) {
                if (SENTENCE_END.matches(text.charAt(i))) {
                    return i + 1;
                }
            }
            return next;
        }

        private Span trim(int begin, int end) {
            int first = begin;
            int last = Math.max(begin, end);
            while (first < last && BLANK.matches(text.charAt(first))) {
                first++;
            }
            while (last > first && BLANK.matches(text.charAt(last - 1))) {
                last--;
            }
            return new Span(first, last);
        }
    }
}
