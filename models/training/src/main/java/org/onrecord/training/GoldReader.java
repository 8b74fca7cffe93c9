package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.Span;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.training.GoldDocument.GoldQuote;

/** Reads annotated texts, one JSON object a line. */
final class GoldReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String MARK = "''";
    private static final Pattern ADDITION = Pattern.compile(" - .*");
    private static final Set<String> NARRATOR = Set.of("Narr", "_narr");

    private GoldReader() {}

    /** The documents of some files. */
    static List<GoldDocument> read(List<Path> files) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.addAll(read(file));
        }
        return documents;
    }

    /** The documents of some files, and short excerpts of those of others. */
    static List<GoldDocument> read(List<Path> files, List<Path> excerpted) throws IOException {
        return read(files, List.of(), excerpted);
    }

    /** The documents of some files, those of others without line breaks, and short excerpts of those of yet others. */
    static List<GoldDocument> read(List<Path> files, List<Path> runOn, List<Path> excerpted) throws IOException {
        List<GoldDocument> documents = read(files);
        read(runOn).stream().map(RunOn::of).forEach(documents::add);
        read(excerpted).stream().flatMap(Excerpts::of).forEach(documents::add);
        return documents;
    }

    static List<GoldDocument> read(Path file) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                documents.add(document(JSON.readTree(line)));
            }
        }
        return documents;
    }

    private static GoldDocument document(JsonNode node) {
        List<GoldQuote> quotes = new ArrayList<>();
        String text = node.path("text").asText();
        node.path("quotes").forEach(quote -> quotes.add(quote(quote, text)));
        List<List<String>> characters = new ArrayList<>();
        node.path("characters").forEach(names -> characters.add(strings(names)));
        return new GoldDocument(node.path("id").asText(), text, quotes, characters, names(node));
    }

    private static List<GoldName> names(JsonNode node) {
        List<GoldName> names = new ArrayList<>();
        node.path("entities").forEach(entity -> {
            NameLabel label = label(entity.path("type").asText());
            entity.path("mentions").forEach(span -> names.add(new GoldName(span(span), label, true)));
            entity.path("nominal_mentions").forEach(span -> names.add(new GoldName(span(span), label, false)));
        });
        return names;
    }

    private static NameLabel label(String type) {
        return type.equals("PLACE") ? NameLabel.LOCATION : NameLabel.valueOf(type);
    }

    private static GoldQuote quote(JsonNode node, String text) {
        List<Span> spans = new ArrayList<>();
        node.path("spans").forEach(span -> spans.add(span(span)));
        return new GoldQuote(
                spans,
                !node.path("kind").asText().equals("indirect") || hasDoubledApostrophes(spans, text),
                optionalSpan(node.path("speaker").path("mention")),
                optionalSpan(node.path("cue")),
                strings(node.path("speaker").path("names")),
                node.hasNonNull("type") ? Optional.of(node.path("type").asText()) : Optional.empty());
    }

    /** Whether a pair of apostrophes stands for a quotation mark, which annotators of news count for none: ''So it is,''. */
    private static boolean hasDoubledApostrophes(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> text.substring(
                        Math.max(0, span.begin() - MARK.length()), Math.min(text.length(), span.end() + MARK.length())))
                .anyMatch(words -> words.contains(MARK));
    }

    private static Optional<Span> optionalSpan(JsonNode node) {
        return node.isArray() ? Optional.of(span(node)) : Optional.empty();
    }

    private static Span span(JsonNode node) {
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(string -> strings.add(asInText(string.asText())));
        return strings;
    }

    /** A character's name without what annotators add to it: "Christopher Robin - Story", "Narr" for the narrator. */
    private static String asInText(String name) {
        return NARRATOR.contains(name) ? "I" : ADDITION.matcher(name).replaceFirst("");
    }
}
