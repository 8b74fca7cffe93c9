package org.onrecord.cases;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.Cue;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.Speaker;

/** Compares the quotes of one extraction with the lines of expectation, given in the order of the file. */
final class QuoteExpectations {
    /** How much of the expected and the found reported speech must be the same, as a share of both together. */
    private static final double ROUGHLY_EQUAL = 0.6;

    private final String text;
    private final List<Quote> quotes;
    /** The ids of the quotes that a "quote" line has found, so that each of two equal lines finds one of its own. */
    private final Set<String> taken = new HashSet<>();

    QuoteExpectations(String text, Extraction extraction) {
        this.text = text;
        this.quotes = extraction.quotes();
    }

    static boolean standsInMarks(Quote quote) {
        return quote.kind() != QuoteKind.INDIRECT;
    }

    /** "quote": its spans read exactly like the parts. */
    List<String> quote(Expectation expected) {
        return quotes.stream()
                .filter(quote -> !taken.contains(quote.id()) && parts(quote).equals(expected.parts()))
                .findFirst()
                .map(quote -> {
                    taken.add(quote.id());
                    return complaints(expected, quote);
                })
                .orElse(List.of("no such quote"));
    }

    /** "no-speaker": as "quote", and it has no speaker. */
    List<String> noSpeaker(Expectation expected) {
        List<String> complaints = new ArrayList<>(quote(expected));
        quotes.stream()
                .filter(quote -> parts(quote).equals(expected.parts()))
                .findFirst()
                .flatMap(Quote::speaker)
                .ifPresent(speaker -> complaints.add("the speaker is \"" + speaker.name() + "\", expected none"));
        return complaints;
    }

    /** "words": they stand within the spans of one quote that is at least partly in quotation marks. */
    List<String> words(Expectation expected) {
        return leastWrong(
                        expected,
                        quote -> standsInMarks(quote)
                                && expected.parts().stream()
                                        .allMatch(part -> parts(quote).stream().anyMatch(span -> span.contains(part))))
                .orElse(List.of("no quote has these words"));
    }

    /** "indirect": the quote that covers most of the words covers little else. */
    List<String> indirect(Expectation expected) {
        Optional<Span> wanted = hull(expected.parts().stream()
                .flatMap(part -> Stretch.find(part, text).stream())
                .toList());
        return wanted.flatMap(stretch -> quotes.stream()
                        .filter(quote -> likeness(hull(quote), stretch) >= ROUGHLY_EQUAL)
                        .max(comparingDouble(quote -> likeness(hull(quote), stretch))))
                .map(quote -> complaints(expected, quote))
                .orElse(List.of("no quote covers these words and little else"));
    }

    /** "no-speech": no quote in marks touches the words, unless they are a part of somebody's direct speech. */
    List<String> noSpeech(Expectation expected) {
        Span stretch = Stretch.find(expected.subject(), text).orElseThrow();
        List<String> complaints = new ArrayList<>();
        for (Quote quote : quotes) {
            for (Span span : quote.spans()) {
                boolean isPartOfSpeech = quote.kind() == QuoteKind.DIRECT
                        && span.begin() < stretch.begin()
                        && stretch.end() < span.end();
                boolean isIndirectAround = !standsInMarks(quote) && !stretch.contains(span);
                if (span.overlaps(stretch) && !isPartOfSpeech && !isIndirectAround) {
                    complaints.add("taken for speech in " + quote.id());
                }
            }
        }
        return complaints;
    }

    private Optional<List<String>> leastWrong(Expectation expected, Predicate<Quote> candidate) {
        return quotes.stream()
                .filter(candidate)
                .map(quote -> complaints(expected, quote))
                .min(comparing(List::size));
    }

    private static List<String> complaints(Expectation expected, Quote quote) {
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, String> attribute : expected.attributes().entrySet()) {
            Optional<String> actual = value(attribute.getKey(), quote);
            if (!new Wording(attribute.getValue()).admits(actual)) {
                complaints.add(attribute.getKey() + " is "
                        + actual.map(a -> "\"" + a + "\"").orElse("missing") + ", expected " + attribute.getValue()
                        + " (" + quote.id() + ")");
            }
        }
        return complaints;
    }

    private static Optional<String> value(String attribute, Quote quote) {
        return switch (attribute) {
            case "speaker" -> quote.speaker().map(Speaker::name);
            case "speaker-kind" -> quote.speaker().map(speaker -> speaker.kind().name());
            case "mention" -> quote.speaker().flatMap(Speaker::mention).map(Mention::text);
            case "kind" -> Optional.of(quote.kind().name());
            case "mood" -> Optional.of(quote.mood().name());
            case "cue" -> quote.cue().map(Cue::text);
            case "lemma" -> quote.cue().map(Cue::lemma);
            case "at" -> Optional.of(String.valueOf(quote.spans().get(0).begin()));
            default -> throw new IllegalArgumentException(attribute);
        };
    }

    private List<String> parts(Quote quote) {
        return quote.spans().stream()
                .map(span -> Wording.normalized(span.textIn(text)))
                .toList();
    }

    private static Span hull(Quote quote) {
        return hull(quote.spans()).orElseThrow();
    }

    private static Optional<Span> hull(List<Span> spans) {
        return spans.stream().reduce((a, b) -> new Span(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end())));
    }

    private static double likeness(Span a, Span b) {
        int common = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
        return (double) common / (a.length() + b.length() - common);
    }
}
