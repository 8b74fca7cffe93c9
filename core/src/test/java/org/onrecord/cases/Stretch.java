package org.onrecord.cases;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.Span;

/** Finds the words of an expectation in the text, whatever white space stands between them. */
final class Stretch {
    private static final String WHITE_SPACE = "[\\s\\p{Z}]+";

    private Stretch() {}

    /** Returns where the words first stand. */
    static Optional<Span> find(String words, String text) {
        String regex = Arrays.stream(Wording.normalized(words).split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining(WHITE_SPACE));
        Matcher matcher = Pattern.compile(regex).matcher(text);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
