package org.onrecord.examples.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.QuoteKind;
import org.onrecord.Span;

/**
 * Reads gold data: {@code {"id", "corpus", "text", "quotes": [{"spans": [[b, e], …], "kind", "speaker": {"mention":
 * [b, e], "names": […]}, "cue": [b, e], "type"}], "entities": [{"type", "mentions": [[b, e], …]}], "characters":
 * [[alias, …], …]}} a line. Offsets are UTF-16 code units, ends exclusive; what is not known is null.
 */
public final class GoldFile {

    private GoldFile() {}

    /**
     * The documents of a file.
     *
     * @throws IOException if the file cannot be read or a line is no gold document; the message names the line
     */
    public static List<GoldDocument> read(Path file) throws IOException {
        return JsonLines.read(file, GoldFile::document);
    }

    private static GoldDocument document(JsonNode node) {
        ImmutableList.Builder<GoldQuote> quotes = ImmutableList.builder();
        node.path("quotes").forEach(quote -> quotes.add(quote(quote)));
        ImmutableList.Builder<GoldEntity> entities = ImmutableList.builder();
        // Some texts list entities by name only; those cannot be compared by position.
        if (node.path("entities").path(0).has("mentions")) {
            node.path("entities").forEach(entity -> entities.add(entity(entity)));
        }
        ImmutableList.Builder<List<String>> characters = ImmutableList.builder();
        node.path("characters").forEach(character -> characters.add(strings(character)));
        return new GoldDocument(
                string(node, "id"),
                node.path("corpus").asText(""),
                string(node, "text"),
                node.has("quotes") ? Optional.of(quotes.build()) : Optional.empty(),
                entities.build(),
                characters.build());
    }

    private static GoldQuote quote(JsonNode node) {
        JsonNode speaker = node.path("speaker");
        JsonNode type = node.path("type");
        return new GoldQuote(
                spans(node.path("spans")),
                QuoteKind.valueOf(string(node, "kind").toUpperCase(Locale.ROOT)),
                speaker.isObject()
                        ? Optional.of(new GoldSpeaker(span(speaker.path("mention")), strings(speaker.path("names"))))
                        : Optional.empty(),
                span(node.path("cue")),
                type.isTextual() ? Optional.of(type.textValue()) : Optional.empty());
    }

    private static GoldEntity entity(JsonNode node) {
        return new GoldEntity(EntityType.valueOf(string(node, "type")), spans(node.path("mentions")));
    }

    private static List<Span> spans(JsonNode array) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        array.forEach(pair -> span(pair).ifPresent(spans::add));
        return spans.build();
    }

    private static Optional<Span> span(JsonNode pair) {
        return pair.isArray()
                ? Optional.of(new Span(pair.path(0).asInt(), pair.path(1).asInt()))
                : Optional.empty();
    }

    private static List<String> strings(JsonNode array) {
        ImmutableList.Builder<String> strings = ImmutableList.builder();
        array.forEach(string -> strings.add(string.asText()));
        return strings.build();
    }

    private static String string(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or no text");
        }
        return node.path(field).textValue();
    }
}
