package org.onrecord.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extension.Gazetteer;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameChances;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;

/**
 * The time in which half a million phrases load and go through a text is a small multiple of what plain hash sets take
 * on the same machine at the same time, since seconds alone tell as much of the machine as of the code.
 */
@Tag("slow")
class GazetteerSpeedTest {
    private static final int PHRASES = 500_000;
    private static final int TOKENS = 1_000_000;
    private static final int SENTENCE = 25;
    private static final int RUNS = 5;
    // Measured were 5 to 15, 0.7 and 4; what takes time out of proportion to the phrases takes a hundred times as
    // much.
    private static final double MOST_TIMES_TO_LOAD = 30;
    private static final double MOST_TIMES_TO_MATCH = 5;
    private static final double MOST_TIMES_TO_MATCH_DENSE = 15;
    private static final int PERCENT_PHRASES = 1;
    private static final int PERCENT_DENSE_PHRASES = 95;

    private final Random random = new Random(17);

    @TempDir
    private Path folder;

    @Test
    void isNotMuchSlowerThanHashSets() throws IOException {
        List<String> phrases = phrases();
        Path file = folder.resolve("phrases.tsv");
        Files.write(file, phrases.stream().map(phrase -> phrase + "\tMEDICINE").toList());
        PhraseMatcher matcher = new PhraseMatcher(Gazetteer.read(file));
        Set<String> set = load(file);

        double load = timesSlower(() -> new PhraseMatcher(Gazetteer.read(file)), () -> load(file));
        double match = timesToMatch(matcher, set, text(phrases, PERCENT_PHRASES));
        double matchDense = timesToMatch(matcher, set, text(phrases, PERCENT_DENSE_PHRASES));

        System.out.printf(
                "%,d phrases load %.1f times slower than a set, match %.1f times slower, %.1f where nearly all are phrases%n",
                PHRASES, load, match, matchDense);
        assertThat(load).isLessThan(MOST_TIMES_TO_LOAD);
        assertThat(match).isLessThan(MOST_TIMES_TO_MATCH);
        assertThat(matchDense).isLessThan(MOST_TIMES_TO_MATCH_DENSE);
    }

    private static double timesToMatch(PhraseMatcher matcher, Set<String> set, AnnotatedText text) {
        assertThat(matcher.match(text)).hasSameSizeAs(match(set, text));
        return timesSlower(() -> matcher.match(text), () -> match(set, text));
    }

    /** By the best of some runs of both in turn, since other processes may be at work. */
    private static double timesSlower(Callable<?> work, Callable<?> baseline) {
        double seconds = Double.MAX_VALUE;
        double secondsOfBaseline = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            seconds = Math.min(seconds, secondsFor(work));
            secondsOfBaseline = Math.min(secondsOfBaseline, secondsFor(baseline));
        }
        return seconds / secondsOfBaseline;
    }

    private static double secondsFor(Callable<?> work) {
        long begin = System.nanoTime();
        try {
            assertThat(work.call()).isNotNull();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Set<String> load(Path file) throws IOException {
        Set<String> phrases = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            phrases.add(line.substring(0, line.indexOf('\t')));
        }
        return phrases;
    }

    /** The longest phrases, of one word or two, from left to right. */
    private static List<String> match(Set<String> phrases, AnnotatedText text) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int token = sentence.firstToken();
            while (token < sentence.endToken()) {
                String word = text.token(token).word();
                String two = token + 1 < sentence.endToken()
                        ? word + ' ' + text.token(token + 1).word()
                        : word;
                if (phrases.contains(two)) {
                    found.add(two);
                    token += 2;
                } else {
                    if (phrases.contains(word)) {
                        found.add(word);
                    }
                    token++;
                }
            }
        }
        return found;
    }

    private List<String> phrases() {
        Set<String> phrases = new HashSet<>();
        while (phrases.size() < PHRASES) {
            phrases.add(random.nextBoolean() ? word() : word() + " " + word());
        }
        return List.copyOf(phrases);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 3 + random.nextInt(2); syllables > 0; syllables--) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14)))
                    .append("aeiou".charAt(random.nextInt(5)))
                    .append("nrs".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    /** Of a hundred words so many are a phrase of the gazetteer; the others begin like some. */
    private AnnotatedText text(List<String> phrases, int percent) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        while (tokens.size() < TOKENS) {
            int first = tokens.size();
            while (tokens.size() - first < SENTENCE) {
                String words = random.nextInt(100) < percent ? phrases.get(random.nextInt(PHRASES)) : word();
                for (String word : words.split(" ")) {
                    int begin = text.length();
                    text.append(word).append(' ');
                    tokens.add(new Token(
                            word,
                            begin,
                            begin + word.length(),
                            "NN",
                            word,
                            NameLabel.NONE,
                            NameChances.certain(NameLabel.NONE)));
                }
            }
            sentences.add(new Sentence(first, tokens.size(), 0));
        }
        return new AnnotatedText(text.toString(), List.of(), sentences, tokens);
    }
}
