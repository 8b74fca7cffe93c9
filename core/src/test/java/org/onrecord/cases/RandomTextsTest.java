package org.onrecord.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Throws words, names, acronyms and marks together at random: nothing may throw, and the invariants must hold. */
class RandomTextsTest {
    private static final int FEW = 300;
    private static final int MANY = 20_000;
    private static final int LONGEST = 20;

    private static final List<List<String>> TOKENS = List.of(
            List.of("the", "of", "in", "at", "and", "who", "he", "she", "her", "they", "not", "to", "for", "a", "it"),
            List.of("said", "told", "denied", "asks", "according to", "lives", "says that", "wrote", "was asked"),
            List.of(
                    "mayor",
                    "mother-in-law",
                    "report",
                    "ministry",
                    "stranger",
                    "others",
                    "spokesman",
                    "Board",
                    "Party"),
            List.of("Tobias Lind", "Lind", "Mr.", "Mrs. Hale", "Duke of", "Jr.", "Jean-Luc", "O’Brien", "van der Meer"),
            List.of("Dover", "New York", "Springfield", "Norland", "Ohio", "U.S.", "Federal Security Service", "Times"),
            List.of("KYOVA", "MOHELA", "CSB", "E.U.", "ФСБ", "ΔΕΗ", "ÖVP", "NATO", "IV", "EDITOR’S NOTE", "Q.", "A"),
            List.of("Это дом", "我在这里", "مرحبا", "Σία", "é", "\uD83D\uDE00", "\uD83C", "\u00AD", "\u200B", "\uFEFF"),
            List.of("“", "”", "\"", "‘", "’", "'", "«", "»", "''", "``", "—", "-", "--", "…", "'s", "’s"),
            List.of("(", ")", "(ФСБ)", "(CSB)", "[", ":", ";", ",", ".", "?", "!", "/", "&", "*", "<b>", "#", "$", "@"),
            List.of("7", "2nd", "1,000", "10:15", "1990s", "+49", "3.5", "½"));
    private static final List<String> GAPS =
            List.of(" ", " ", " ", " ", " ", " ", "", "\n", "\n\n", "\r\n", "\r", "\t", "\u0085");

    /** The tokens of one text are of some kinds only, so that odd ones often stand together, or in prose. */
    private static String text(long seed) {
        Random random = new Random(seed);
        int kinds = 1 + random.nextInt(TOKENS.size());
        int first = random.nextInt(TOKENS.size());
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(LONGEST); i > 0; i--) {
            text.append(any(TOKENS.get((first + random.nextInt(kinds)) % TOKENS.size()), random));
            text.append(any(GAPS, random));
        }
        return text.toString();
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    @Timeout(60)
    void nothingThrowsInRandomTexts() {
        assertThat(failures(0, FEW)).isEmpty();
    }

    @Test
    @Timeout(600)
    @Tag("slow")
    void nothingThrowsInManyRandomTexts() {
        assertThat(failures(FEW, MANY)).isEmpty();
    }

    private static Stream<String> failures(int fromSeed, int toSeed) {
        return IntStream.range(fromSeed, toSeed)
                .mapToObj(RandomTextsTest::text)
                .map(Failures::of)
                .flatMap(Optional::stream);
    }
}
