package org.onrecord.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Span;

class ScoredTextTest {

    private final ScoredText text = new ScoredText("He said it was “a fine day, ” and “too short”. So");

    @Test
    void spansLoseMarksAndPunctuationAtTheirEnds() {
        assertThat(text.at(text.strip(new Span(14, 29)))).isEqualTo("a fine day");
        assertThat(text.strip(new Span(26, 29)).isEmpty()).isTrue();
    }

    @Test
    void partsInMarksAreFoundWithMarksInsideOrJustOutside() {
        List<String> parts = text.quotedParts(List.of(new Span(8, 45))).stream()
                .map(text::at)
                .toList();

        assertThat(parts).containsExactly("a fine day", "too short");
        assertThat(text.quotedParts(List.of(new Span(16, 28)))).containsExactly(new Span(16, 26));
    }

    @Test
    void spansWithoutMarksAreThemselvesTheParts() {
        assertThat(text.quotedParts(List.of(new Span(0, 8)))).containsExactly(new Span(0, 7));
    }

    @Test
    void overlapIsIntersectionOverUnion() {
        assertThat(ScoredText.overlapShare(new Span(0, 10), new Span(5, 20))).isEqualTo(0.25);
        assertThat(ScoredText.overlapShare(new Span(3, 3), new Span(3, 3))).isZero();
    }

    @Test
    void spanBeyondTheTextIsExplained() {
        assertThatThrownBy(() -> text.strip(new Span(0, 500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beyond the text's end");
    }
}
