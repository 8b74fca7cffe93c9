package org.onrecord.internal.extension;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extension.Lexicon;
import org.onrecord.internal.language.Phrase;

/** Keeps the word lists in order, and without rows that no look-up could ever match. */
class WordListsTest {
    private static final Path FOLDER =
            Path.of("..", "models", "src", "main", "resources", "org", "onrecord", "models", "lexicon");

    /** How the lists are looked up to which users cannot add. */
    private static final Map<String, RowLength> LENGTHS = Map.ofEntries(
            entry("ambiguous-places.txt", RowLength.ANY),
            entry("asking-verbs.txt", RowLength.WORD),
            entry("calling-verbs.txt", RowLength.UP_TO_THREE_WORDS),
            entry("hearer-verbs.txt", RowLength.WORD),
            entry("refusing-verbs.txt", RowLength.WORD),
            entry("chorus-nouns.txt", RowLength.WORD),
            entry("cities.tsv", RowLength.ANY),
            entry("contrasting-adjectives.tsv", RowLength.WORD),
            entry("countries.tsv", RowLength.ANY),
            entry("demonyms.tsv", RowLength.ANY),
            entry("event-nouns.txt", RowLength.WORD),
            entry("family-nouns.tsv", RowLength.WORD),
            entry("generic-nouns.txt", RowLength.WORD),
            entry("stranger-nouns.txt", RowLength.WORD),
            entry("go-between-nouns.txt", RowLength.WORD),
            entry("ise-words.txt", RowLength.WORD),
            // Letters behind a mark, before there are tokens.
            entry("leading-apostrophes.txt", RowLength.ANY),
            entry("marital-titles.tsv", RowLength.UP_TO_THREE_WORDS),
            entry("name-epithets.txt", RowLength.WORD),
            entry("name-particles.txt", RowLength.COMPOUND),
            entry("name-suffixes.txt", RowLength.ANY),
            entry("naming-participles.txt", RowLength.UP_TO_THREE_WORDS),
            entry("naming-verbs.txt", RowLength.WORD),
            entry("news-media.txt", RowLength.ANY),
            entry("no-labels.txt", RowLength.ANY),
            entry("organization-heads.txt", RowLength.WORD),
            entry("party-nouns.tsv", RowLength.WORD),
            entry("peerages.txt", RowLength.WORD),
            entry("place-nouns.txt", RowLength.WORD),
            entry("place-words.tsv", RowLength.WORD),
            entry("placing-verbs.txt", RowLength.WORD),
            entry("reading-verbs.txt", RowLength.WORD),
            entry("regions.tsv", RowLength.ANY),
            entry("school-nouns.txt", RowLength.WORD),
            entry("sign-nouns.txt", RowLength.COMPOUND),
            entry("speech-nouns.txt", RowLength.WORD),
            entry("states.tsv", RowLength.ANY),
            entry("styles.txt", RowLength.UP_TO_THREE_WORDS),
            entry("title-nouns.tsv", RowLength.UP_TO_THREE_WORDS),
            entry("title-triggers.tsv", RowLength.UP_TO_THREE_WORDS),
            entry("view-nouns.txt", RowLength.WORD),
            entry("word-nouns.txt", RowLength.WORD));

    static Stream<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void isSorted(String list) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(list));
        List<String> rows =
                lines.stream().dropWhile(line -> line.startsWith("#")).toList();
        assertThat(rows)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row).isNotBlank().doesNotStartWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasNoRowThatIsTooLongToBeFound(String list) throws IOException {
        RowLength length = lengths().get(list);
        assertThat(length).as("how many words of a row are looked up").isNotNull();
        List<String> tooLong = Files.readAllLines(FOLDER.resolve(list)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line).get(0))
                .filter(words -> !length.fits(Phrase.of(words)))
                .toList();
        assertThat(tooLong).as("rows that are not %s", length.description()).isEmpty();
    }

    private static Map<String, RowLength> lengths() {
        ImmutableMap.Builder<String, RowLength> lengths =
                ImmutableMap.<String, RowLength>builder().putAll(LENGTHS);
        for (Lexicon lexicon : Lexicon.values()) {
            lengths.put(lexicon.fileName(), WordRows.lengthIn(lexicon));
        }
        return lengths.buildOrThrow();
    }
}
