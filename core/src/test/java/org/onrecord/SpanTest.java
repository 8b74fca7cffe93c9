package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void coversWhatSubstringCovers() {
        assertThat(new Span(4, 8).textIn("The Park is let")).isEqualTo("Park");
        assertThat(new Span(4, 8).length()).isEqualTo(4);
        assertThat(new Span(15, 15).textIn("The Park is let")).isEmpty();
    }

    @Test
    void countsCharactersOutsideTheBasicPlaneAsTwo() {
        String text = "\uD83D\uDE00 he said";
        assertThat(new Span(3, 5).textIn(text)).isEqualTo("he");
    }

    @Test
    void refusesOffsetsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(-1, 3))
                .withMessage("A span's begin is -1; offsets start at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(5, 3))
                .withMessage("A span's end, 3, is before its begin, 5");
    }

    @Test
    void refusesTextThatIsTooShort() {
        assertThatThrownBy(() -> new Span(4, 20).textIn("The Park"))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("4..20 ends after the text, which has 8 characters");
    }

    @Test
    void containsItselfAndWhatLiesWithin() {
        Span span = new Span(3, 8);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(4, 8))).isTrue();
        assertThat(span.contains(new Span(5, 5))).isTrue();
        assertThat(span.contains(new Span(2, 8))).isFalse();
        assertThat(span.contains(new Span(4, 9))).isFalse();
    }

    @Test
    void overlapsWhatItSharesACharacterWith() {
        Span span = new Span(3, 8);
        assertThat(span.overlaps(new Span(7, 12))).isTrue();
        assertThat(span.overlaps(new Span(0, 4))).isTrue();
        assertThat(span.overlaps(new Span(4, 5))).isTrue();
        assertThat(span.overlaps(new Span(8, 12))).isFalse();
        assertThat(span.overlaps(new Span(0, 3))).isFalse();
        assertThat(span.overlaps(new Span(5, 5))).isFalse();
        assertThat(new Span(5, 5).overlaps(span)).isFalse();
    }

    @Test
    void sortsByBeginThenEnd() {
        assertThat(List.of(new Span(3, 8), new Span(0, 9), new Span(3, 4)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(3, 4), new Span(3, 8));
    }
}
