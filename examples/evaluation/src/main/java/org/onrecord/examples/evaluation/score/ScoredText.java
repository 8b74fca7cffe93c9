package org.onrecord.examples.evaluation.score;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.Span;

/** A text whose spans are compared without regard to whether marks, white space and punctuation belong to them. */
final class ScoredText {

    /** Least intersection over union at which two quoted stretches are the same. */
    static final double SAME_STRETCH = 0.8;

    /** Least intersection over union at which two contents of reported speech are the same. */
    static final double SAME_CONTENT = 0.5;

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)(?:[”\"]|\\z)");
    private static final CharMatcher MARGIN = CharMatcher.whitespace().or(CharMatcher.anyOf("“”\"«»„‟‘’'`,.;:!?-—–"));

    private final String text;

    ScoredText(String text) {
        this.text = text;
    }

    /** Returns the text of a span. */
    String at(Span span) {
        return span.textIn(text);
    }

    /** Returns the text from before a span to after it, on one line. */
    String around(Span span, int before, int after) {
        return text.substring(Math.max(0, span.begin() - before), Math.min(text.length(), span.end() + after))
                .replace("\n", " / ");
    }

    /** Returns the span without marks, white space and punctuation at its ends, so that conventions compare. */
    Span strip(Span span) {
        int begin = span.begin();
        int end = span.end();
        if (end > text.length()) {
            throw new IllegalArgumentException("the span " + begin + ".." + end + " is beyond the text's end, "
                    + text.length() + "; are offsets UTF-16 code units of this text?");
        }
        while (begin < end && MARGIN.matches(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && MARGIN.matches(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** Returns the stripped parts of the spans that stand in quotation marks, or the stripped spans if none do. */
    List<Span> quotedParts(List<Span> spans) {
        ImmutableList.Builder<Span> found = ImmutableList.builder();
        for (Span span : spans) {
            // The marks may stand just outside the span.
            int from = Math.max(0, span.begin() - 1);
            int to = Math.min(text.length(), span.end() + 1);
            Matcher quoted = QUOTED.matcher(text).region(from, to);
            while (quoted.find()) {
                if (quoted.end(1) - quoted.start(1) > 1) {
                    found.add(strip(new Span(quoted.start(1), quoted.end(1))));
                }
            }
        }
        List<Span> parts = found.build();
        return parts.isEmpty() ? spans.stream().map(this::strip).toList() : parts;
    }

    /** Returns the span from the first begin to the last end. */
    static Span hull(List<Span> spans) {
        return new Span(
                spans.stream().mapToInt(Span::begin).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    /** Returns the intersection over the union of two spans, 0 to 1. */
    static double overlapShare(Span a, Span b) {
        int intersection = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
        int union = a.length() + b.length() - intersection;
        return union == 0 ? 0 : (double) intersection / union;
    }
}
