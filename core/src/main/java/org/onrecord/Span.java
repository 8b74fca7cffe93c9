package org.onrecord;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A stretch of a text. Spans are ordered by where they begin, then by where they end.
 *
 * @param begin the offset of the first character, in UTF-16 code units, 0 or more
 * @param end the offset after the last character, in UTF-16 code units, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is before {@code begin}
     */
    public Span {
        checkArgument(begin >= 0, "A span's begin is %s; offsets start at 0", begin);
        checkArgument(begin <= end, "A span's end, %s, is before its begin, %s", end, begin);
    }

    /** Returns the number of UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    /** Tells whether the span is empty, that is, covers no characters. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Tells whether all of the other span lies within this one; a span contains itself. */
    public boolean contains(Span other) {
        Checks.nonNull(other, "The other span");
        return begin <= other.begin && other.end <= end;
    }

    /** Tells whether the two spans have a character in common; an empty span overlaps nothing. */
    public boolean overlaps(Span other) {
        Checks.nonNull(other, "The other span");
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /**
     * Returns what the span covers in a text.
     *
     * @param text the text that the offsets refer to
     * @throws IndexOutOfBoundsException if the text is shorter than the span's end
     */
    public String textIn(CharSequence text) {
        if (end > Checks.nonNull(text, "The text").length()) {
            throw new IndexOutOfBoundsException("The span " + begin + ".." + end + " ends after the text, which has "
                    + text.length() + " characters; is it a span of another text?");
        }
        return text.subSequence(begin, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return TEXT_ORDER.compare(this, other);
    }
}
