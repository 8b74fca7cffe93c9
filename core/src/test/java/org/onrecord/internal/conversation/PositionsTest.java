package org.onrecord.internal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private final Positions tokens = new Positions(IntStream.of(3, 7, 12));

    @Test
    void findsTheNearestBeforeAndBehind() {
        assertThat(tokens.lastBefore(7)).hasValue(3);
        assertThat(tokens.firstFrom(7)).hasValue(7);
        assertThat(tokens.lastBefore(3)).isEmpty();
        assertThat(tokens.firstFrom(13)).isEmpty();
    }

    @Test
    void countsFromOneTokenOnAndBeforeAnother() {
        assertThat(tokens.countBetween(3, 12)).isEqualTo(2);
        assertThat(tokens.countBetween(12, 3)).isZero();
    }

    @Test
    void addsOthersInOrderAndNoneTwice() {
        assertThat(tokens.and(new Positions(IntStream.of(1, 7, 9))).stream()).containsExactly(1, 3, 7, 9, 12);
    }
}
