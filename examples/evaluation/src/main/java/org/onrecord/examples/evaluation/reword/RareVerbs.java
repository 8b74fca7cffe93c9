package org.onrecord.examples.evaluation.reword;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The lines of a word list: a frequent reporting verb, what must follow it ("-" if anything may), and the rarer verbs that
 * stand in for it, separated by tabs.
 *
 * @param verb the frequent verb in small letters
 * @param follows what must follow it in the text
 * @param rarer the rarer verbs, at least one
 */
record RareVerbs(String verb, Pattern follows, List<String> rarer) {

    private static final String FILE = "verbs.tsv";
    private static final Splitter FIELDS = Splitter.on('\t');
    private static final Splitter VERBS = Splitter.on(',').trimResults();

    RareVerbs {
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(follows, "follows");
        rarer = List.copyOf(rarer);
    }

    /** The lines of the list that comes with this program, in order. */
    static List<RareVerbs> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RareVerbs.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(RareVerbs::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RareVerbs parse(String line) {
        List<String> fields = FIELDS.splitToList(line);
        String follows = fields.get(1).equals("-") ? "" : fields.get(1);
        return new RareVerbs(fields.get(0), Pattern.compile(follows), VERBS.splitToList(fields.get(2)));
    }

    /** Tells whether these verbs can stand in for the frequent one that ends at an offset of a text. */
    boolean fit(String text, int end) {
        return follows.matcher(text).region(end, text.length()).lookingAt();
    }
}
