package org.onrecord.cases;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a value may read: alternatives separated by " / ", in which * stands for any characters. A single hyphen stands
 * for no value at all.
 */
record Wording(String alternatives) {
    private static final String NONE = "-";
    private static final Splitter ALTERNATIVES = Splitter.on(" / ").trimResults();

    /** Tells whether a value reads so, upper and lower case being the same. */
    boolean admits(Optional<String> value) {
        return value.map(v -> admits(v, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .orElse(alternatives.equals(NONE));
    }

    /** Tells whether a name reads so, letter by letter. */
    boolean admitsExactly(String name) {
        return admits(name, 0);
    }

    private boolean admits(String value, int flags) {
        String normalized = normalized(value);
        return ALTERNATIVES
                .splitToStream(alternatives)
                .anyMatch(alternative -> Pattern.compile(glob(alternative), flags | Pattern.DOTALL)
                        .matcher(normalized)
                        .matches());
    }

    /** Tells whether a text has one of the alternatives in it, upper and lower case being the same. */
    boolean occursIn(String value) {
        return ALTERNATIVES
                .splitToStream(alternatives)
                .anyMatch(alternative -> Pattern.compile(glob(alternative), Pattern.CASE_INSENSITIVE)
                        .matcher(normalized(value))
                        .find());
    }

    /** Returns the words with every stretch of white space, no-break spaces too, as one space. */
    static String normalized(String words) {
        return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    }

    private static String glob(String alternative) {
        return Arrays.stream(normalized(alternative).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
    }
}
