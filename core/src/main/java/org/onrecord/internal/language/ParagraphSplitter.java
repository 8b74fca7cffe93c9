package org.onrecord.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Span;

/**
 * Cuts a text into paragraphs.
 *
 * <p>A blank line always ends a paragraph. A single line break does so too, unless the text is hard-wrapped: then
 * lines are of about equal length and break within sentences.
 */
final class ParagraphSplitter {

    private static final int LONGEST_WRAPPED_LINE = 100;
    /** Shorter lines are headings and labels. */
    private static final int SHORTEST_WRAPPED_LINE = 20;

    private static final double WRAPPED_SHARE = 0.5;

    private ParagraphSplitter() {}

    static List<Span> split(String text) {
        boolean wrapped = isHardWrapped(text);
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        int position = 0;
        while (position < text.length()) {
            if (!LineBreaks.isLineBreak(text.charAt(position))) {
                position++;
                continue;
            }
            int gapEnd = position;
            int breaks = 0;
            while (gapEnd < text.length() && isSpace(text.charAt(gapEnd))) {
                boolean lineBreak = LineBreaks.isLineBreak(text.charAt(gapEnd));
                breaks += lineBreak ? 1 : 0;
                gapEnd = lineBreak ? LineBreaks.end(text, gapEnd) : gapEnd + 1;
            }
            if (breaks > 1 || !wrapped) {
                add(paragraphs, text, start, position);
                start = gapEnd;
            }
            position = gapEnd;
        }
        add(paragraphs, text, start, text.length());
        return paragraphs;
    }

    private static void add(List<Span> paragraphs, String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            paragraphs.add(new Span(first, last));
        }
    }

    /**
     * Most lines that are followed directly by another line end within a sentence; each that is as long as a paragraph would be
     * counts against it.
     */
    private static boolean isHardWrapped(String text) {
        int wrapped = 0;
        int followed = 0;
        int lineStart = 0;
        int position = 0;
        while (position < text.length()) {
            if (!LineBreaks.isLineBreak(text.charAt(position))) {
                position++;
                continue;
            }
            String line = text.substring(lineStart, position).strip();
            position = LineBreaks.end(text, position);
            lineStart = position;
            boolean nextLineIsBlank = position >= text.length() || isSpace(text.charAt(position));
            if (line.length() < SHORTEST_WRAPPED_LINE || nextLineIsBlank) {
                continue;
            }
            followed++;
            char last = line.charAt(line.length() - 1);
            boolean endsWithinSentence = Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-';
            if (line.length() <= LONGEST_WRAPPED_LINE && endsWithinSentence) {
                wrapped++;
            } else if (line.length() > LONGEST_WRAPPED_LINE) {
                wrapped--;
            }
        }
        return followed > 0 && wrapped > WRAPPED_SHARE * followed;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || LineBreaks.isLineBreak(c);
    }

    private static boolean isBlank(char c) {
        return isSpace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }
}
