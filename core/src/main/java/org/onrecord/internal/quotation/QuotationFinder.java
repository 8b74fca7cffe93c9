package org.onrecord.internal.quotation;

import java.util.ArrayList;
import java.util.List;
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

    /** So many warnings show what is wrong with the marks of a text; one that has lost them all would give thousands. */
    private static final int MOST_WARNINGS = 20;

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
        private final ClosingMarks closings;
        private final List<Quotation> found = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private int unclosed;

        Search(String text, List<Paragraph> paragraphs) {
            this.text = text;
            this.paragraphs = paragraphs;
            this.marks = new MarkContext(text, leadingApostrophes);
            this.closings = new ClosingMarks(text, paragraphs, marks);
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
            OptionalInt close = closings.find(style, inside, paragraph.end());
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
            if (style.isSingle()) {
                return inside;
            }
            OptionalInt later = closings.findInSilentParagraphs(style, p + 1);
            if (later.isPresent()) {
                return add(style, begin, later.getAsInt(), p, Quotation.Ending.CLOSED);
            }
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

        private boolean reopensIn(int p, MarkStyle style) {
            if (p >= paragraphs.size()) {
                return false;
            }
            Span paragraph = paragraphs.get(p).span();
            return marks.openingAt(paragraph.begin(), paragraph.begin(), paragraph.end())
                    .filter(opening -> opening == style)
                    .isPresent();
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
                if (MarkContext.SENTENCE_END.matches(text.charAt(i))) {
                    return i + 1;
                }
            }
            return next;
        }

        private Span trim(int begin, int end) {
            int first = begin;
            int last = Math.max(begin, end);
            while (first < last && MarkContext.BLANK.matches(text.charAt(first))) {
                first++;
            }
            while (last > first && MarkContext.BLANK.matches(text.charAt(last - 1))) {
                last--;
            }
            return new Span(first, last);
        }
    }
}
