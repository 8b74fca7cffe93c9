package org.onrecord.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.examples.evaluation.gold.GoldDocument;

class GoldSetTest {

    private final GoldSet set = new GoldSet(
            "ten",
            IntStream.range(0, 10)
                    .mapToObj(i -> new GoldDocument("d" + i, "news", "", Optional.empty(), List.of(), List.of()))
                    .toList());

    @Test
    void sampleIsSpreadEvenly() {
        assertThat(set.sample(4)).extracting(GoldDocument::id).containsExactly("d0", "d2", "d5", "d7");
    }

    @Test
    void sampleOfNoneOrOfMoreThanThereAreIsAll() {
        assertThat(set.sample(0)).hasSize(10);
        assertThat(set.sample(11)).hasSize(10);
    }
}
