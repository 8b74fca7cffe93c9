package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cast("Jane Bennet;F\n;F;Kitty"))
                .withMessageContaining("cast.txt, line 2, has no name");
    }

    @Test
    void refusesAGenderThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cast("Jane Bennet;F\nElizabeth Bennet;Lizzy"))
                .withMessageEndingWith(
                        "cast.txt, line 2, has the gender \"Lizzy\"; write MALE, FEMALE or UNKNOWN, their"
                                + " first letter, or nothing, as in name;;alias");
    }

    private List<CastMember> cast(String content) throws IOException {
        return CastFile.read(Files.writeString(folder.resolve("cast.txt"), content));
    }
}
