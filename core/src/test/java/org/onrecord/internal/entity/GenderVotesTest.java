package org.onrecord.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Gender;

class GenderVotesTest {

    @ParameterizedTest(name = "{0} for a man, {1} for a woman")
    @CsvSource({"1, 0, true", "4, 1, true", "3, 1, false", "6, 2, false", "19, 6, false", "20, 6, true", "0, 0, false"})
    void manyVotesForAManAreAgainstAWoman(int male, int female, boolean against) {
        GenderVotes votes = new GenderVotes();
        add(votes, Gender.MALE, male);
        add(votes, Gender.FEMALE, female);

        assertThat(votes.areAgainst(Gender.FEMALE)).isEqualTo(against);
    }

    private static void add(GenderVotes votes, Gender gender, int times) {
        for (int i = 0; i < times; i++) {
            votes.add(gender);
        }
    }
}
