package org.onrecord.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells texts that are HTML or the like. What stands in tags is read as words and marks of the text, which misleads. */
final class Markup {

    /** Closing tags of what articles are made of; what looks like an opening one may be no tag. */
    private static final Pattern CLOSING_TAG = Pattern.compile(
            "</(?:a|article|b|blockquote|body|div|em|font|h[1-6]|head|html|i|li|ol|p|q|script|section|span|strong|style"
                    + "|table|td|title|tr|u|ul)\\s*>",
            Pattern.CASE_INSENSITIVE);

    /** One or two are left over, or written about. */
    private static final int FEWEST = 5;

    private Markup() {}

    /** The warning for a text with many tags. */
    static Optional<String> warning(String text) {
        Matcher tags = CLOSING_TAG.matcher(text);
        if (!tags.find()) {
            return Optional.empty();
        }
        String first = "such as " + tags.group() + " at " + tags.start();
        int found = 1;
        while (found < FEWEST && tags.find()) {
            found++;
        }
        return found < FEWEST
                ? Optional.empty()
                : Optional.of("the text has tags, " + first + ", which are read as words; give plain text");
    }
}
