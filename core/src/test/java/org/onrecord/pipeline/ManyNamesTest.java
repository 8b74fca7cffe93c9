package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.pipeline.Growth.MOST_TIMES_SLOWER;
import static org.onrecord.pipeline.Growth.TIMES_LONGER;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.SharedOnRecord;

/** The time for a text that names something else in every sentence grows with its length and not with the square of it. */
class ManyNamesTest {

    private static final int NAMES = 300;

    @Test
    void timeGrowsWithTheNumberOfOrganizations() {
        assertThat(SharedOnRecord.get().extract(directory(NAMES)).organizations())
                .hasSizeGreaterThan(NAMES / 2);
        assertThat(Growth.timesSlower(directory(NAMES), directory(TIMES_LONGER * NAMES)))
                .isLessThan(MOST_TIMES_SLOWER);
    }

    @Test
    @Tag("slow")
    void timeGrowsWithTheNumberOfNamesBeforeANounThatNoneOfThemHas() {
        String named = "NATO, IBM, NASA and UNESCO moved with NATO, IBM, NASA, UNESCO, NATO, IBM, NASA and UNESCO. ";
        String said = "“No,” said the ministry. “No,” said the bureau. “No,” said the union. “No,” said the agency. ";
        String text = (named + said).repeat(2 * NAMES);
        assertThat(Growth.timesSlower(text, text.repeat(TIMES_LONGER))).isLessThan(MOST_TIMES_SLOWER);
    }

    private static String directory(int names) {
        return IntStream.range(0, names)
                .mapToObj(i -> "The " + word(i) + " Steel Company has moved. ")
                .collect(Collectors.joining());
    }

    /** A name of its own for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Bar");
        for (int rest = number + 25; rest > 0; rest /= 25) {
            word.append("bdfghklmnprstvwz".charAt(rest % 16)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
