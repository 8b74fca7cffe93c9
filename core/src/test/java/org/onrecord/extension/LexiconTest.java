package org.onrecord.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ConfigurationException;
import org.onrecord.Extraction;
import org.onrecord.OnRecord;
import org.onrecord.Person;
import org.onrecord.SharedOnRecord;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;

class LexiconTest {
    @TempDir
    private Path folder;

    @Test
    void addsTitles() {
        String text = "Zorgmeister Maren Holt spoke. “It is late,” said Zorgmeister Holt.";
        Extraction extraction = OnRecord.builder()
                .words(Lexicon.HONORIFICS, "Zorgmeister")
                .build()
                .extract(text);
        assertThat(extraction.people()).extracting(Person::name).containsExactly("Maren Holt");
    }

    @Test
    void addsGroups() {
        String text = "“The ferries will sail again tomorrow,” the gribblers said on Monday.";
        assertThat(speakerKind(SharedOnRecord.get(), text)).isNotEqualTo(Optional.of(SpeakerKind.GROUP));
        OnRecord onRecord = OnRecord.builder()
                .words(Lexicon.PERSON_NOUNS, "gribbler", "gribblers\tUNKNOWN\tPLURAL")
                .build();
        assertThat(speakerKind(onRecord, text)).contains(SpeakerKind.GROUP);
    }

    @Test
    void addsTheWordsOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("groups.txt"), "\uFEFF# Groups\n\ngribblers\tUNKNOWN\tPLURAL\n");
        OnRecord onRecord = OnRecord.builder().words(Lexicon.PERSON_NOUNS, file).build();
        assertThat(speakerKind(onRecord, "“The ferries will sail again tomorrow,” the gribblers said on Monday."))
                .contains(SpeakerKind.GROUP);
    }

    @Test
    void addsCueVerbs() {
        String text = "“It is late,” Maren Holt zorbled to Pavel Dorn on Monday. “The ferries have left.”";
        double without = confidence(SharedOnRecord.get(), text);
        double with =
                confidence(OnRecord.builder().words(Lexicon.CUE_VERBS, "zorble").build(), text);
        assertThat(with).isGreaterThan(without);
    }

    private static double confidence(OnRecord onRecord, String text) {
        return onRecord.extract(text).quotes().get(0).confidence();
    }

    @ParameterizedTest
    @EnumSource
    void refusesRowsWithTooManyColumns(Lexicon lexicon) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        OnRecord.builder().words(lexicon, "a\tb\tc\td\te\tf").build())
                .withMessageStartingWith("The row \"a\tb\tc\td\te\tf\" for " + lexicon + " has 6 columns; it needs ");
    }

    @ParameterizedTest
    @CsvSource({
        "CUE_VERBS, stage-whisper, a single word without hyphens",
        "DOCUMENT_NOUNS, white paper, a single word without hyphens",
        "ORGANIZATION_NOUNS, think tank, a single word",
        "PERSON_NOUNS, prime minister, a single word or three words",
        "KINSHIP, foster child, a single word or three words",
        "HONORIFICS, White House Press Secretary, at most three words"
    })
    void refusesRowsWithMoreWordsThanAreLookedUp(Lexicon lexicon, String row, String supported) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().words(lexicon, row).build())
                .withMessageStartingWith("The row \"" + row + "\" for " + lexicon
                        + " would never be found: the list takes " + supported);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON_NOUNS, secretary of state",
        "PERSON_NOUNS, vice-harbourmaster",
        "GIVEN_NAMES, Anne-Marie",
        "HONORIFICS, Assistant Vice Zorgmeister",
        "ACRONYMS, ZYX-QRS\tAmerican Federation of Labor",
        "NOT_NAMES, Merry Christmas to All"
    })
    void takesRowsOfSeveralWordsWhereTheyAreLookedUp(Lexicon lexicon, String row) {
        assertThatNoException()
                .isThrownBy(() -> OnRecord.builder().words(lexicon, row).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KINSHIP     | stepmum,LADY         | has \"LADY\" in column 2; it must be one of MALE, FEMALE, UNKNOWN",
                "PERSON_NOUNS| reeves,male,many     | has \"many\" in column 3; it must be one of SINGULAR, PLURAL",
                "HONORIFICS  | Zorgmeister,MALE,FOO | has \"FOO\" in column 3; it must be one of COURTESY, KNIGHT, NOBLE,"
                        + " CLERGY, MILITARY, OFFICE, KINSHIP, ACADEMIC",
                "GIVEN_NAMES | Ada,HER              | has \"HER\" in column 2; it must be one of MALE, FEMALE, UNKNOWN, BOTH",
                "NOT_NAMES   | Ann Lee,BANANA       | has \"BANANA\" in column 2; it must be one of PERSON, ORGANIZATION,"
                        + " PLACE, ANY",
                "CUE_VERBS   | quip,x               | has \"x\" in column 2; it must be a whole number from 0 to 999999999",
                "CUE_VERBS   | quip,200,100         | counts 200 cues among the verb's 100 occurrences (columns 2 and 3);"
                        + " there cannot be more",
            })
    void refusesColumnsThatItDoesNotKnow(Lexicon lexicon, String columns, String why) {
        String row = columns.replace(',', '\t');
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder().words(lexicon, row).build())
                .withMessage("The row \"" + row + "\" for " + lexicon + " " + why);
    }

    @Test
    void saysWhichRowIsNull() {
        OnRecord.Builder builder = OnRecord.builder();
        assertThatNullPointerException()
                .isThrownBy(() -> builder.words(Lexicon.CUE_VERBS, "quip", null))
                .withMessage("rows[1] is null");
    }

    @Test
    void takesColumnsInSmallLetters() {
        OnRecord onRecord = OnRecord.builder()
                .words(Lexicon.PERSON_NOUNS, "gribblers\tunknown\tplural")
                .words(Lexicon.NOT_NAMES, "Maren Holt\tperson")
                .build();
        assertThat(speakerKind(onRecord, "“The ferries will sail again tomorrow,” the gribblers said on Monday."))
                .contains(SpeakerKind.GROUP);
        assertThat(onRecord.extract("We met Maren Holt there.").people()).isEmpty();
    }

    @Test
    void saysWhereInAFileARowIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "# Relatives\n\nstepmum\tLADY\n");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(
                        () -> OnRecord.builder().words(Lexicon.KINSHIP, file).build())
                .withMessageStartingWith("The row \"stepmum\tLADY\" for KINSHIP (" + file + ", line 3) has ");
    }

    @Test
    void saysWhichFileOfWordsIsMissingOrNotInUtf8() throws IOException {
        Path latin1 = Files.write(
                folder.resolve("latin1.txt"), "stepmum\nbelle-m\u00E8re\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(
                        () -> OnRecord.builder().words(Lexicon.KINSHIP, latin1).build())
                .withMessage("The file of words for KINSHIP " + latin1 + " is not in UTF-8 (line 2); convert it first");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .words(Lexicon.KINSHIP, folder.resolve("missing.txt"))
                        .build())
                .withMessage("The file of words for KINSHIP " + folder.resolve("missing.txt")
                        + " does not exist; check the path");
    }

    private static Optional<SpeakerKind> speakerKind(OnRecord onRecord, String text) {
        return onRecord.extract(text).quotes().get(0).speaker().map(Speaker::kind);
    }
}
