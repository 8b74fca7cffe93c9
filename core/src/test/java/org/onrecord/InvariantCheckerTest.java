package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvariantCheckerTest {
    private static final String TEXT = "“Go,” Mr. Quist’s son said. 🎉";

    private static final Mention QUIST = name("Quist", 10);

    @Test
    void aSoundExtractionBreaksNothing() {
        Extraction sound = extraction(person("p1", QUIST), quote(new Span(1, 4), speaker("p1", "Quist", QUIST)));

        assertThat(InvariantChecker.violations(TEXT, sound)).isEmpty();
        assertThatCode(() -> InvariantChecker.check(TEXT, sound)).doesNotThrowAnyException();
    }

    @Test
    void offsetsMustFitTheText() {
        assertThat(violations(person("p1", name("Quist", 11))))
                .singleElement()
                .asString()
                .contains("but at 11..16 stands");
        assertThat(violations(person("p1", name("Quist", 40))))
                .singleElement()
                .asString()
                .contains("outside of the text");
        assertThat(violations(person("p1", name("Quist’s", 10)))).anyMatch(v -> v.contains("possessive"));
        assertThat(violations(person("p1", name("Mr. Quist", 6)))).anyMatch(v -> v.contains("has a title"));
    }

    @Test
    void aCharacterMustNotBeCutInTwo() {
        Extraction cut = new Extraction(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Quote(
                        "q1",
                        QuoteKind.DIRECT,
                        TEXT.substring(22, 29),
                        List.of(new Span(22, 29)),
                        Optional.empty(),
                        Optional.empty(),
                        0)),
                List.of());

        assertThat(InvariantChecker.violations(TEXT, cut))
                .singleElement()
                .asString()
                .contains("cuts a character");
    }

    @Test
    void namesOfDifferentPeopleMustNotOverlap() {
        Extraction overlapping = new Extraction(
                Optional.empty(),
                List.of(person("p1", QUIST), person("p2", QUIST)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(InvariantChecker.violations(TEXT, overlapping))
                .singleElement()
                .asString()
                .contains("overlaps");
    }

    @Test
    void theSpeakerMustBeTheEntity() {
        Extraction misnamed = extraction(person("p1", QUIST), quote(new Span(1, 4), speaker("p1", "Quest", QUIST)));
        Extraction unlisted =
                extraction(person("p1", QUIST), quote(new Span(1, 4), speaker("p1", "Quist", name("son", 18))));

        assertThat(InvariantChecker.violations(TEXT, misnamed))
                .singleElement()
                .asString()
                .contains("is called Quest");
        assertThat(InvariantChecker.violations(TEXT, unlisted))
                .singleElement()
                .asString()
                .contains("not among the mentions");
    }

    @Test
    void theTextOfAQuoteMustBeTheTextOfItsSpans() {
        Extraction shifted = extraction(person("p1", QUIST), quote(new Span(0, 3), speaker("p1", "Quist", QUIST)));

        assertThatThrownBy(() -> InvariantChecker.check(TEXT, shifted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not that of its spans, joined by one space");
    }

    private static List<String> violations(Person person) {
        return InvariantChecker.violations(
                TEXT,
                new Extraction(
                        Optional.empty(), List.of(person), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Extraction extraction(Person person, Quote quote) {
        return new Extraction(
                Optional.empty(), List.of(person), List.of(), List.of(), List.of(), List.of(quote), List.of());
    }

    private static Mention name(String text, int begin) {
        return new Mention(text, new Span(begin, begin + text.length()), MentionKind.NAME);
    }

    private static Person person(String id, Mention mention) {
        return new Person(
                id, mention.text(), List.of(mention.text()), Optional.empty(), Gender.UNKNOWN, 0, List.of(mention));
    }

    private static Speaker speaker(String entity, String name, Mention mention) {
        return new Speaker(name, SpeakerKind.PERSON, Optional.of(entity), Optional.of(mention));
    }

    private static Quote quote(Span span, Speaker speaker) {
        return new Quote(
                "q1",
                QuoteKind.DIRECT,
                "Go,",
                List.of(span),
                Optional.of(speaker),
                Optional.of(new Cue("said", new Span(22, 26), "say")),
                0.9);
    }
}
