package org.onrecord.examples.quickstart;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;

/**
 * What the user sees the command on.
 *
 * @param showsOutput whether standard output is a terminal
 * @param showsErrors whether standard error is one
 * @param width the number of characters in a line
 */
record Terminal(boolean showsOutput, boolean showsErrors, int width) {

    private static final int DEFAULT_WIDTH = 100;

    /**
     * Returns the terminal that the JVM was started on. Java cannot tell of each stream whether it is one, so the
     * launcher does: the property {@code onrecord.terminals} lists those that are, such as {@code out,err}.
     */
    static Terminal detect() {
        List<String> streams = Splitter.on(',').splitToList(System.getProperty("onrecord.terminals", ""));
        return new Terminal(streams.contains("out"), streams.contains("err"), detectWidth());
    }

    private static int detectWidth() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .map(Ints::tryParse)
                .filter(columns -> columns > 0)
                .orElse(DEFAULT_WIDTH);
    }
}
