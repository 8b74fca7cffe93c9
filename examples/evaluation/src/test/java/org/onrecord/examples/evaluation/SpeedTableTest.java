package org.onrecord.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.onrecord.examples.evaluation.speed.Contestant;
import org.onrecord.examples.evaluation.speed.SpeedResult;

class SpeedTableTest {

    @Test
    void ratioSaysHowManyTimesBetterOursIs() {
        String table = new SpeedTable(3, 12_000)
                .of(
                        new SpeedResult(Contestant.ONRECORD, 2, 3, 4, 0, 500, OptionalDouble.of(800)),
                        new SpeedResult(Contestant.STOCK, 20, 24, 12, 1, 2000, OptionalDouble.of(4000)));

        assertThat(table)
                .startsWith("3 texts, 12,000 tokens, Java ")
                .contains(
                        "| | OnRecord | CoreNLP | ratio |",
                        "| tokens a second, one warm thread | 3,000 | 1,000 | 3.0× |",
                        "| load time, s | 2.0 | 20.0 | 10.0× |",
                        "| first result from a cold start, s | 3.0 | 24.0 | 8.0× |",
                        "| peak memory of the process, MB | 800 | 4,000 | 5.0× |",
                        "| failed texts | 0 | 1 | |");
    }

    @Test
    void oursAloneHasNoRatio() {
        String table = new SpeedTable(1, 12_000)
                .of(new SpeedResult(Contestant.ONRECORD, 2, 3, 4, 0, 500, OptionalDouble.of(800)));

        assertThat(table)
                .contains("| | OnRecord |", "| tokens a second, one warm thread | 3,000 |", "| failed texts | 0 |")
                .doesNotContain("×");
    }
}
