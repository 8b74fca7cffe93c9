package org.onrecord.internal.language;

/** What ends a line: line feeds, carriage returns and the rarer marks of Unicode. */
public final class LineBreaks {

    private LineBreaks() {}

    /** Whether the character ends a line. Not all that do are white space to Java. */
    public static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** The offset behind the line break at the offset; CR LF is one. */
    static int end(String text, int offset) {
        boolean two = text.startsWith("\r\n", offset);
        return two ? offset + 2 : offset + 1;
    }
}
