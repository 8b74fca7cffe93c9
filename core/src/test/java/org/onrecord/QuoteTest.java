package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    @Test
    void mayHaveSeveralSpans() {
        List<Span> spans = List.of(new Span(1, 5), new Span(5, 8), new Span(20, 30));
        assertThat(quote(spans, 1).spans()).isEqualTo(spans);
    }

    @Test
    void refusesToHaveNoSpan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(List.of(), 1))
                .withMessage("The quote q1 has no span; it needs at least one");
    }

    @Test
    void refusesSpansOutOfOrderOrOverlapping() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(List.of(new Span(10, 20), new Span(1, 5)), 1))
                .withMessageContaining("Span[begin=10, end=20] before Span[begin=1, end=5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(List.of(new Span(1, 5), new Span(4, 8)), 1))
                .withMessageContaining("give the spans in text order, without overlaps");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAConfidenceThatIsNoProbability(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(List.of(new Span(1, 5)), confidence))
                .withMessage("The quote q1 has the confidence " + confidence + "; it must be between 0 and 1");
    }

    @Test
    void isSureOfNoSpeakerOnceItHasNone() {
        Optional<Speaker> speaker =
                Optional.of(new Speaker("Maren Holt", SpeakerKind.PERSON, Optional.empty(), Optional.empty()));
        Quote quote = quote(List.of(new Span(1, 5)), 0.75);
        assertThat(quote.withSpeaker(speaker).confidence()).isEqualTo(0.75);
        assertThat(quote.withSpeaker(speaker).withSpeaker(Optional.empty()).confidence())
                .isZero();
    }

    private static Quote quote(List<Span> spans, double confidence) {
        return new Quote("q1", QuoteKind.DIRECT, "let at last", spans, Optional.empty(), Optional.empty(), confidence);
    }
}
