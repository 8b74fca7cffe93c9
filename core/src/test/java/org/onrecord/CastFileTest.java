package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CastFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsNameGenderAndAliases() throws IOException {
        assertThat(cast("Elizabeth Bennet;F;Lizzy;Eliza\nFitzwilliam Darcy;male;Mr. Darcy\n"))
                .containsExactly(
                        new CastMember("Elizabeth Bennet", List.of("Lizzy", "Eliza"), Gender.FEMALE),
                        new CastMember("Fitzwilliam Darcy", List.of("Mr. Darcy"), Gender.MALE));
    }

    @Test
    void takesWhatIsLeftOutAsNotKnown() throws IOException {
        assertThat(cast("Hill\n\nHodge;\r\nSarah;;Sally;\nJohn;?"))
                .containsExactly(
                        CastMember.of("Hill"),
                        CastMember.of("Hodge"),
                        CastMember.of("Sarah", "Sally"),
                        CastMember.of("John"));
    }

    @Test
    void passesOverAByteOrderMarkAndSpaces() throws IOException {
        assertThat(cast("\uFEFFZoë ; f ; Miss Zoë"))
                .containsExactly(new CastMember("Zoë", List.of("Miss Zoë"), Gender.FEMALE));
    }

    @Test
    void saysWhichLineIsNotInUtf8() throws IOException {
        Path file = Files.writeString(folder.resolve("cast.txt"), "Jane\nZoë\n", StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> CastFile.read(file))
                .withMessage("The cast " + file + " is not in UTF-8 (line 2); convert it first");
    }

    @Test
    void saysWhichLineHasNoName() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> cast("Jane Bennet;F\n;F;Kitty"))
                .withMessageContaining("cast.txt, line 2, has no name");
    }

    @Test
    void takesGendersInCapitalsAndSmallLetters() throws IOException {
        assertThat(cast("A;m\nB;M\nC;Male\nD;f\nE;FEMALE\nF;u\nG;Unknown\n"))
                .extracting(CastMember::gender)
                .containsExactly(
                        Gender.MALE,
                        Gender.MALE,
                        Gender.MALE,
                        Gender.FEMALE,
                        Gender.FEMALE,
                        Gender.UNKNOWN,
                        Gender.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lizzy", "Mx", "fluid", "Mr.", "unsaid", "mf"})
    void refusesAGenderThatItDoesNotKnow(String gender) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> cast("Jane Bennet;F\nElizabeth Bennet;" + gender))
                .withMessageEndingWith("cast.txt, line 2, has the gender \"" + gender
                        + "\"; write MALE, FEMALE or UNKNOWN, their first letter, or nothing, as in name;;alias");
    }

    private List<CastMember> cast(String content) throws IOException {
        return CastFile.read(Files.writeString(folder.resolve("cast.txt"), content));
    }
}
