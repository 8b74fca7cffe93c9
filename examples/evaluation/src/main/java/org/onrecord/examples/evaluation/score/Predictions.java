package org.onrecord.examples.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.EntityType;
import org.onrecord.examples.evaluation.gold.JsonLines;

/**
 * The extractions that a system made, by document id. Reads the JSON form of an extraction leniently, since other
 * systems write it too: whatever is absent counts as not found.
 */
public final class Predictions {

    private final Map<String, Optional<PredictedDocument>> byId;

    private Predictions(Map<String, Optional<PredictedDocument>> byId) {
        this.byId = byId;
    }

    /**
     * Reads a file of extractions, one a line.
     *
     * @throws IOException if the file cannot be read or a line is no JSON; the message names the line
     */
    public static Predictions read(Path file) throws IOException {
        Map<String, Optional<PredictedDocument>> byId = new LinkedHashMap<>();
        for (Line line : JsonLines.read(file, Predictions::line)) {
            byId.put(line.id(), line.document());
        }
        return new Predictions(byId);
    }

    /** Tells whether there is a line for a document, be it an extraction or an error. */
    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Returns the extraction of a document; empty if there is none or it failed. */
    Optional<PredictedDocument> of(String id) {
        return byId.getOrDefault(id, Optional.empty());
    }

    private static Line line(JsonNode node) {
        boolean failed = isTruthy(node.path("error"));
        return new Line(
                node.path("id").asText(),
                failed ? Optional.empty() : Optional.of(new PredictedDocument(quotes(node), entities(node))));
    }

    private static List<PredictedQuote> quotes(JsonNode document) {
        ImmutableList.Builder<PredictedQuote> quotes = ImmutableList.builder();
        for (JsonNode quote : document.path("quotes")) {
            JsonNode speaker = quote.path("speaker");
            JsonNode name = speaker.path("name");
            JsonNode confidence = quote.path("confidence");
            quotes.add(new PredictedQuote(
                    spans(quote),
                    quote.path("kind").asText("").toLowerCase(Locale.ROOT),
                    isTruthy(speaker),
                    span(speaker.path("mention")),
                    name.isTextual() ? Optional.of(name.textValue()) : Optional.empty(),
                    span(quote.path("cue")),
                    confidence.isNumber() ? OptionalDouble.of(confidence.doubleValue()) : OptionalDouble.empty()));
        }
        return quotes.build();
    }

    /** A quote without spans may be one span itself. */
    private static List<Span> spans(JsonNode quote) {
        if (!isTruthy(quote.path("spans"))) {
            return span(quote).map(List::of).orElse(List.of());
        }
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        quote.path("spans").forEach(span -> span(span).ifPresent(spans::add));
        return spans.build();
    }

    private static List<PredictedEntity> entities(JsonNode document) {
        ImmutableList.Builder<PredictedEntity> entities = ImmutableList.builder();
        for (EntityType type : EntityType.values()) {
            for (JsonNode entity : document.path(listOf(type))) {
                List<Span> names = mentions(entity, "NAME");
                List<Span> nouns = mentions(entity, "NOMINAL");
                if (!names.isEmpty() || !nouns.isEmpty()) {
                    entities.add(new PredictedEntity(type, names, nouns));
                }
            }
        }
        return entities.build();
    }

    private static List<Span> mentions(JsonNode entity, String kind) {
        ImmutableList.Builder<Span> mentions = ImmutableList.builder();
        for (JsonNode mention : entity.path("mentions")) {
            if (mention.path("kind").asText("NAME").equals(kind)) {
                span(mention).ifPresent(mentions::add);
            }
        }
        return mentions.build();
    }

    private static String listOf(EntityType type) {
        return switch (type) {
            case PERSON -> "people";
            case ORGANIZATION -> "organizations";
            case PLACE -> "places";
        };
    }

    private static Optional<Span> span(JsonNode node) {
        return node.path("begin").isInt()
                ? Optional.of(
                        new Span(node.path("begin").intValue(), node.path("end").intValue()))
                : Optional.empty();
    }

    private static boolean isTruthy(JsonNode node) {
        return node.isTextual() ? !node.textValue().isEmpty() : node.isContainerNode() && !node.isEmpty();
    }

    private record Line(String id, Optional<PredictedDocument> document) {}
}
