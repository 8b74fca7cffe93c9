package org.onrecord.examples.evaluation.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Span;

class ReplacementsTest {

    private static final String TEXT = "a said b told c";

    private final Replacements replacements = new Replacements(
            List.of(new Replacement(new Span(2, 6), "put it"), new Replacement(new Span(9, 13), "led")));

    @Test
    void textHasTheNewWords() {
        assertThat(replacements.applyTo(TEXT)).isEqualTo("a put it b led c");
    }

    @Test
    void spansOfOtherWordsCoverTheSameWords() {
        String after = replacements.applyTo(TEXT);

        assertThat(replacements.moved(new Span(0, 1)).textIn(after)).isEqualTo("a");
        assertThat(replacements.moved(new Span(7, 8)).textIn(after)).isEqualTo("b");
        assertThat(replacements.moved(new Span(14, 15)).textIn(after)).isEqualTo("c");
    }

    @Test
    void spansOfReplacedWordsCoverWhatReplacesThem() {
        String after = replacements.applyTo(TEXT);

        assertThat(replacements.moved(new Span(2, 6)).textIn(after)).isEqualTo("put it");
        assertThat(replacements.moved(new Span(0, 6)).textIn(after)).isEqualTo("a put it");
        assertThat(replacements.moved(new Span(2, 15)).textIn(after)).isEqualTo("put it b led c");
        assertThat(replacements.moved(new Span(9, 13)).textIn(after)).isEqualTo("led");
    }

    @Test
    void spanThatCutsAReplacedWordTakesInAllOfIt() {
        String after = replacements.applyTo(TEXT);

        assertThat(replacements.moved(new Span(0, 4)).textIn(after)).isEqualTo("a put it");
        assertThat(replacements.moved(new Span(4, 8)).textIn(after)).isEqualTo("put it b");
        assertThat(replacements.moved(new Span(3, 5)).textIn(after)).isEqualTo("put it");
        assertThat(replacements.moved(new Span(5, 11)).textIn(after)).isEqualTo("put it b led");
    }

    @Test
    void emptySpanStaysEmpty() {
        assertThat(replacements.moved(new Span(7, 7))).isEqualTo(new Span(9, 9));
        assertThat(replacements.moved(new Span(2, 2))).isEqualTo(new Span(2, 2));
    }
}
