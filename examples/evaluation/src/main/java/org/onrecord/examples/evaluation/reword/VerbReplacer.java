package org.onrecord.examples.evaluation.reword;

import com.google.common.base.Ascii;
import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.Span;

/**
 * Finds frequent reporting verbs and gives the rarer ones that stand in for them, each in its turn: the same texts in the
 * same order get the same verbs. Not thread-safe.
 */
final class VerbReplacer {

    private static final Pattern SENTENCE_BEGIN = Pattern.compile("(?:\\A|\\R|[.!?:]['\"’”)]*\\s)\\s*[\"'“‘(\\[]*\\z");
    private static final int LONGEST_LEAD = 12;

    /** The verbs of the list's lines, each without end. */
    private final Map<RareVerbs, Iterator<String>> turns = new LinkedHashMap<>();

    private final Pattern frequent;

    /**
     * A replacer that begins with the first rarer verb of each line.
     *
     * @param lines the word list; of the lines of a verb, the first that fits is taken
     */
    VerbReplacer(List<RareVerbs> lines) {
        lines.forEach(line -> turns.put(line, Iterators.cycle(line.rarer())));
        String verbs = lines.stream().map(RareVerbs::verb).map(Pattern::quote).collect(Collectors.joining("|"));
        frequent = Pattern.compile(
                "(?<![\\p{L}\\p{N}_]|\\p{L}-)(?:" + verbs + ")(?![\\p{L}\\p{N}_]|-\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    /**
     * Returns what to replace in a text.
     *
     * @param text the text
     * @param names stretches to leave as they are, such as titles of films
     */
    Replacements replacements(String text, List<Span> names) {
        List<Replacement> replacements = new ArrayList<>();
        Matcher verb = frequent.matcher(text);
        while (verb.find()) {
            Span span = new Span(verb.start(), verb.end());
            if (!isOfName(span, text) && names.stream().noneMatch(span::overlaps)) {
                rarer(text, span).ifPresent(words -> replacements.add(new Replacement(span, words)));
            }
        }
        return new Replacements(replacements);
    }

    private Optional<String> rarer(String text, Span span) {
        String verb = span.textIn(text);
        return turns.entrySet().stream()
                .filter(turn -> turn.getKey().verb().equals(Ascii.toLowerCase(verb)))
                .filter(turn -> turn.getKey().fit(text, span.end()))
                .findFirst()
                .map(turn -> inCaseOf(verb, turn.getValue().next()));
    }

    /** A capital within a sentence is that of a name or a headline, such as "Edward Said". */
    private static boolean isOfName(Span verb, String text) {
        boolean isCapitalized =
                Ascii.isUpperCase(text.charAt(verb.begin())) && !Ascii.isUpperCase(text.charAt(verb.end() - 1));
        String lead = text.substring(Math.max(0, verb.begin() - LONGEST_LEAD), verb.begin());
        return isCapitalized && !SENTENCE_BEGIN.matcher(lead).find();
    }

    private static String inCaseOf(String verb, String rarer) {
        if (Ascii.isUpperCase(verb.charAt(verb.length() - 1))) {
            return Ascii.toUpperCase(rarer);
        }
        return Ascii.isUpperCase(verb.charAt(0)) ? Ascii.toUpperCase(rarer.charAt(0)) + rarer.substring(1) : rarer;
    }
}
