package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.Span;
import org.onrecord.training.GoldDocument.GoldQuote;

/**
 * Cuts annotated texts into short excerpts, so that the models also learn from texts of a few paragraphs, which tell
 * little of their kind and their people.
 */
final class Excerpts {

    private static final int LENGTH = 1500;
    private static final String PARAGRAPH_END = "\n\n";

    private Excerpts() {}

    static Stream<GoldDocument> of(GoldDocument document) {
        List<GoldDocument> excerpts = new ArrayList<>();
        int begin = 0;
        while (begin < document.text().length()) {
            int cut = document.text()
                    .indexOf(PARAGRAPH_END, Math.min(document.text().length(), begin + LENGTH));
            int end = cut < 0 ? document.text().length() : cut;
            excerpts.add(excerpt(document, new Span(begin, end)));
            begin = end + PARAGRAPH_END.length();
        }
        return excerpts.stream();
    }

    private static GoldDocument excerpt(GoldDocument document, Span part) {
        List<GoldQuote> quotes = document.quotes().stream()
                .filter(quote -> quote.spans().stream().allMatch(part::contains))
                .map(quote -> shifted(quote, part))
                .toList();
        return new GoldDocument(
                document.id() + GoldDocument.COPY + part.begin(),
                document.text().substring(part.begin(), part.end()),
                quotes,
                document.characters(),
                List.of());
    }

    private static GoldQuote shifted(GoldQuote quote, Span part) {
        return new GoldQuote(
                quote.spans().stream().map(span -> shifted(span, part)).toList(),
                quote.direct(),
                shifted(quote.mention(), part),
                shifted(quote.cue(), part),
                quote.names(),
                quote.type());
    }

    private static Optional<Span> shifted(Optional<Span> words, Span part) {
        return words.filter(part::contains).map(span -> shifted(span, part));
    }

    private static Span shifted(Span span, Span part) {
        return new Span(span.begin() - part.begin(), span.end() - part.begin());
    }
}
