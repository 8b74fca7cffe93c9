package org.onrecord.examples.custom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.Extraction;
import org.onrecord.Quote;
import org.onrecord.extension.Enricher;
import org.onrecord.extension.TextView;
import org.onrecord.extension.TokenView;

/** Tags quotes with their topics, by the dictionary forms of their words. Has no state, so it is thread-safe. */
final class TopicEnricher implements Enricher {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "health", Set.of("burn", "medicine", "morphine", "paracetamol", "treat"),
            "money", Set.of("budget", "cost", "double", "price"),
            "politics", Set.of("election", "parliament", "vote"),
            "war", Set.of("bomb", "cluster", "missile", "munitions"));

    @Override
    public Extraction enrich(Extraction extraction, TextView text) {
        return extraction.mapQuotes(quote -> quote.withAttribute("topics", topicsOf(quote, text)));
    }

    private static List<String> topicsOf(Quote quote, TextView text) {
        Set<String> lemmas = quote.spans().stream()
                .flatMap(span -> text.tokensIn(span).stream())
                .map(TokenView::lemma)
                .map(String::toLowerCase)
                .collect(Collectors.toSet());
        return WORDS.entrySet().stream()
                .filter(topic -> topic.getValue().stream().anyMatch(lemmas::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
