package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Person;
import org.onrecord.SharedOnRecord;

/** Who is seldom, but more than once, named with another in one sentence of a long text is somebody else. */
class FamilyOfOneSurnameTest {

    private static final int SCENES = 60;
    private static final String MEETINGS = """
            George Ashdown came home in May.

            Mr. Ashdown looked at George for a while.

            George told Mr. Ashdown of the ship.

            """;

    @Test
    void aFatherIsNotHisSon() {
        String text = MEETINGS + "Mr. Ashdown fed the horses.\n\nGeorge went to the river.\n\n".repeat(SCENES);
        assertThat(namesOfPeople(text)).contains("George Ashdown", "Ashdown");
    }

    @Test
    void whoIsNeverNamedTwiceInASentenceIsOne() {
        String text = "George Ashdown came home in May.\n\n"
                + "Mr. Ashdown fed the horses.\n\nGeorge went to the river.\n\n".repeat(SCENES);
        assertThat(namesOfPeople(text)).containsExactly("George Ashdown");
    }

    private static List<String> namesOfPeople(String text) {
        return SharedOnRecord.get().extract(text).people().stream()
                .map(Person::name)
                .toList();
    }
}
