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
 * Half a million phrases load in less than two seconds, and more than two million tokens a second go through them; where
 * nearly each word is a phrase, which no text has but a list of them, still a quarter of a million.
 */
@Tag("slow")
class GazetteerSpeedTest {
    private static final int PHRASES = 500_000;
    private static final int TOKENS = 1_000_000;
    private static final int SENTENCE = 25;
    private static final int RUNS = 5;
    private static final double SECONDS_TO_LOAD = 2;
    private static final double TOKENS_A_SECOND = 2e6;
    private static final double DENSE_TOKENS_A_SECOND = 2.5e5;
    private static final int PERCENT_PHRASES = 1;
    private static final int PERCENT_DENSE_PHRASES = 95;

    private final Random random = new Random(17);

    @TempDir
    private Path folder;

    @Test
    void isFast() throws IOException {
        List<String> phrases = phrases();
        Path file = folder.resolve("phrases.tsv");
        Files.write(file, phrases.stream().map(phrase -> phrase + "\tMEDICINE").toList());
        AnnotatedText text = text(phrases, PERCENT_PHRASES);

        // The best of some runs, since other processes may be at work.
        double secondsToLoad = Double.MAX_VALUE;
        double tokensASecond = 0;
        PhraseMatcher matcher = new PhraseMatcher(Gazetteer.builder().build());
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            matcher = new PhraseMatcher(Gazetteer.read(file));
            secondsToLoad = Math.min(secondsToLoad, seconds(begin));
            begin = System.nanoTime();
            assertThat(matcher.match(text)).hasSizeBetween(TOKENS / 200, TOKENS / 20);
            tokensASecond = Math.max(tokensASecond, TOKENS / seconds(begin));
        }
        double denseTokensASecond = denseTokensASecond(matcher, text(phrases, PERCENT_DENSE_PHRASES));

        System.out.printf(
                "%,d phrases loaded in %.2f s; %,.0f tokens a second, %,.0f where nearly all are phrases%n",
                PHRASES, secondsToLoad, tokensASecond, denseTokensASecond);
        assertThat(secondsToLoad).isLessThan(SECONDS_TO_LOAD);
        assertThat(tokensASecond).isGreaterThan(TOKENS_A_SECOND);
        assertThat(denseTokensASecond).isGreaterThan(DENSE_TOKENS_A_SECOND);
    }

    private static double denseTokensASecond(PhraseMatcher matcher, AnnotatedText text) {
        double tokensASecond = 0;
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            assertThat(matcher.match(text)).hasSizeGreaterThan(TOKENS / 2);
            tokensASecond = Math.max(tokensASecond, TOKENS / seconds(begin));
        }
        return tokensASecond;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
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
