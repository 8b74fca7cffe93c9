package org.onrecord;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Extractions made by hand. */
public final class Samples {
    /** From the first chapter of Jane Austen's "Pride and Prejudice". */
    public static final String TEXT = "\"My dear Mr. Bennet,\" said his lady to him one day, "
            + "\"have you heard that Netherfield Park is let at last?\" Mr. Bennet replied that he had not.";

    private Samples() {}

    /** Returns an extraction from {@link #TEXT} in which every field has a value somewhere and lacks one elsewhere. */
    public static Extraction extraction() {
        Mention bennet = mention("Bennet", 0, MentionKind.NAME);
        Mention bennetReplied = mention("Bennet", 50, MentionKind.NAME);
        Mention lady = mention("his lady", 0, MentionKind.NOMINAL);
        Mention he = mention("he", TEXT.indexOf("that he") + 5, MentionKind.PRONOUN);
        Mention park = mention("Netherfield Park", 0, MentionKind.NAME);
        return new Extraction(
                Optional.of("chapter-1"),
                List.of(
                        new Person(
                                "p1",
                                "Bennet",
                                List.of("Bennet"),
                                Optional.empty(),
                                Gender.MALE,
                                1,
                                List.of(bennet, bennetReplied, he),
                                Attributes.none().with("born", 1757)),
                        new Person(
                                "p2",
                                "Mrs. Bennet",
                                List.of(),
                                Optional.of("his lady"),
                                Gender.UNKNOWN,
                                0.25,
                                List.of(lady))),
                List.of(),
                List.of(new Place(
                        "l1",
                        "Netherfield Park",
                        PlaceKind.OTHER,
                        Optional.of("GB"),
                        Optional.of("Hertfordshire"),
                        List.of("Netherfield Park"),
                        0.5,
                        List.of(park),
                        Attributes.none().with("let", true))),
                List.of(new CustomEntity(
                        "x1",
                        "ESTATE",
                        "Netherfield Park",
                        List.of("Netherfield Park"),
                        0.5,
                        List.of(park),
                        Map.of("county", "Hertfordshire"))),
                List.of(
                        new Quote(
                                        "q1",
                                        QuoteKind.DIRECT,
                                        "My dear Mr. Bennet, have you heard that Netherfield Park is let at last?",
                                        List.of(
                                                span("My dear Mr. Bennet,"),
                                                span("have you heard that Netherfield Park is let at last?")),
                                        Optional.of(new Speaker(
                                                "Mrs. Bennet",
                                                SpeakerKind.PERSON,
                                                Optional.of("p2"),
                                                Optional.of(lady))),
                                        Optional.of(new Cue("said", span("said"), "say")),
                                        0.97)
                                .withAttribute("topics", List.of("houses", "neighbours"))
                                .withAttribute("stance", 0.5),
                        new Quote(
                                "q2",
                                QuoteKind.INDIRECT,
                                "that he had not",
                                List.of(span("that he had not")),
                                List.of(),
                                Optional.of(new Speaker("he", SpeakerKind.PRONOUN, Optional.empty(), Optional.empty())),
                                Optional.empty(),
                                Mood.NEGATED,
                                1),
                        new Quote(
                                "q3",
                                QuoteKind.MIXED,
                                "one day",
                                List.of(span("one day")),
                                Optional.empty(),
                                Optional.empty(),
                                0)),
                List.of("quotation mark at 0 is \"straight\""),
                Attributes.none().with("genre", "novel"));
    }

    private static Mention mention(String words, int from, MentionKind kind) {
        int begin = TEXT.indexOf(words, from);
        return new Mention(words, new Span(begin, begin + words.length()), kind);
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
