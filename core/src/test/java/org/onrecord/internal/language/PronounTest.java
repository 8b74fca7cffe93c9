package org.onrecord.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Gender;

class PronounTest {

    @ParameterizedTest
    @CsvSource({
        "he, MALE",
        "Him, MALE",
        "his, MALE",
        "himself, MALE",
        "SHE, FEMALE",
        "her, FEMALE",
        "hers, FEMALE",
        "herself, FEMALE",
        "I, UNKNOWN",
        "it, UNKNOWN",
        "they, UNKNOWN"
    })
    void tellsTheGender(String word, Gender gender) {
        assertThat(Pronoun.of(word)).map(Pronoun::gender).contains(gender);
    }

    @Test
    void otherWordsAreNoPronouns() {
        assertThat(Pronoun.of("here")).isEmpty();
        assertThat(Pronoun.of("")).isEmpty();
    }

    @Test
    void herIsAnObjectAndAPossessive() {
        assertThat(Pronoun.HER).matches(Pronoun::isObject).matches(Pronoun::isPossessive);
        assertThat(Pronoun.HIM).matches(Pronoun::isObject).matches(him -> !him.isPossessive());
        assertThat(Pronoun.HIS).matches(Pronoun::isPossessive).matches(his -> !his.isObject());
        assertThat(Pronoun.HERS).matches(hers -> !hers.isObject()).matches(hers -> !hers.isPossessive());
    }
}
