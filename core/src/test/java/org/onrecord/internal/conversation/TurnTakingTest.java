package org.onrecord.internal.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnTakingTest {

    /** Comments before the rows. */
    private static final int HEAD = 2;

    private final TurnTaking turnTaking = new TurnTaking(IntStream.range(0, Sequel.ALL.size() * Change.values().length)
            .mapToDouble(i -> i / 4.0)
            .toArray());

    @Test
    void everySequelStandsAtItsIndex() {
        for (int i = 0; i < Sequel.ALL.size(); i++) {
            assertThat(Sequel.ALL.get(i).index()).isEqualTo(i);
        }
    }

    @Test
    void readsWhatItWrites() {
        assertThat(TurnTaking.read(turnTaking.lines()).lines()).isEqualTo(turnTaking.lines());
    }

    @Test
    void refusesRowsInAnotherOrder() {
        List<String> swapped = new ArrayList<>(turnTaking.lines());
        Collections.swap(swapped, HEAD, HEAD + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TurnTaking.read(swapped))
                .withMessageStartingWith(
                        "The row \"NONE\tfalse\tfalse\ttrue\t0.7500\t1.0000\t1.2500\" is not where it" + " belongs");
    }

    @Test
    void refusesRowsTooManyOrWithoutLabels() {
        List<String> more = new ArrayList<>(turnTaking.lines());
        more.add(more.get(HEAD));
        assertThatIllegalArgumentException().isThrownBy(() -> TurnTaking.read(more));
        List<String> bare = turnTaking.lines().stream()
                .map(line -> line.substring(line.indexOf("\t0.") + 1))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> TurnTaking.read(bare));
    }

    @Test
    void refusesRowsTooFew() {
        List<String> lines = turnTaking.lines();
        assertThatIllegalArgumentException().isThrownBy(() -> TurnTaking.read(lines.subList(0, lines.size() - 1)));
    }
}
