package org.onrecord.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.Cue;
import org.onrecord.Extraction;
import org.onrecord.Gender;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Mood;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Place;
import org.onrecord.PlaceKind;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.Result;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;

class ReadableReportTest {

    private static final Extraction EXTRACTION = new Extraction(
            Optional.of("harbor"),
            List.of(new Person(
                    "p1",
                    "Ann Lee",
                    List.of("Ann Lee"),
                    Optional.of("mayor of\nHarwick"),
                    Gender.FEMALE,
                    1,
                    List.of(mention("Ann Lee", 0, MentionKind.NAME), mention("she", 40, MentionKind.PRONOUN)))),
            List.of(new Organization(
                    "o1", "Port Authority", List.of(), 0.5, List.of(mention("Port Authority", 60, MentionKind.NAME)))),
            List.of(new Place(
                    "l1", "Harwick", PlaceKind.CITY, Optional.empty(), Optional.empty(), List.of(), 0, List.of())),
            List.of(),
            List.of(
                    new Quote(
                            "q1",
                            QuoteKind.DIRECT,
                            "We have waited for eleven long years for this harbor to open. And now\nit does.",
                            List.of(new Span(10, 71), new Span(80, 96)),
                            Optional.of(new Speaker(
                                    "Ann Lee",
                                    SpeakerKind.PERSON,
                                    Optional.of("p1"),
                                    Optional.of(mention("she", 40, MentionKind.PRONOUN)))),
                            Optional.of(new Cue("said", new Span(44, 48), "say")),
                            0.968),
                    new Quote(
                            "q2",
                            QuoteKind.INDIRECT,
                            "it would rain",
                            List.of(new Span(100, 113)),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Mood.NEGATED,
                            0)),
            List.of("quotation mark at 812 is never closed"));

    @Test
    void showsEverythingThatWasFound() {
        assertThat(new ReadableReport(120).of(new Result.Success(EXTRACTION))).isEqualTo("""
                        harbor
                        ======

                        Who said what (2)
                          97%  Ann Lee (“she”), said
                               “We have waited for eleven long years for this harbor to open. … And now it does.”
                           0%  (nobody named) [indirect] [negated]
                               it would rain

                        People (1)
                          Ann Lee    2 mentions  female, mayor of Harwick

                        Organizations (1)
                          Port Authority    1 mention

                        Places (1)
                          Harwick    0 mentions  city

                        Warnings (1)
                          quotation mark at 812 is never closed
                        """);
    }

    @Test
    void cutsTheMiddleOutOfWhatIsTooLong() {
        String report = new ReadableReport(50).of(new Result.Success(EXTRACTION));

        assertThat(report).contains("       “We have waited for eleven … it does.”\n");
        assertThat(report.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
    }

    @Test
    void doesNotCutCharactersInTwo() {
        String text = "\uD83D\uDE00".repeat(100);
        Extraction emoji = new Extraction(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Quote(
                        "q1",
                        QuoteKind.DIRECT,
                        text,
                        List.of(new Span(0, text.length())),
                        Optional.empty(),
                        Optional.empty(),
                        0)),
                List.of());

        for (int width = 40; width < 48; width++) {
            String report = new ReadableReport(width).of(new Result.Success(emoji));
            assertThat(report.replace("\uD83D\uDE00", "")).doesNotContain("\uD83D", "\uDE00");
        }
    }

    private static Mention mention(String text, int begin, MentionKind kind) {
        return new Mention(text, new Span(begin, begin + text.length()), kind);
    }
}
