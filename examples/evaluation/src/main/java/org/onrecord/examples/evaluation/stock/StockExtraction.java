package org.onrecord.examples.evaluation.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import edu.stanford.nlp.ling.CoreAnnotations.EntityMentionIndexAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.util.Pair;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.EntityType;

/**
 * One text's quotes and entity mentions of CoreNLP in the JSON form of an extraction.
 *
 * <p>Mentions are one entity if CoreNLP gives them the same canonical mention. What CoreNLP does not tell (cue, role,
 * confidence) is null; it finds direct quotes only.
 */
final class StockExtraction {

    private static final CharMatcher MARKS = CharMatcher.whitespace().or(CharMatcher.anyOf("“”\"«»„‟‘’'`"));

    private final String id;
    private final CoreDocument document;
    private final Map<Integer, StockEntity> entityOfMention = new HashMap<>();
    private final Map<Integer, StockEntity> entityOfCanonicalMention = new LinkedHashMap<>();

    StockExtraction(String id, CoreDocument document) {
        this.id = id;
        this.document = document;
        // Both lists are null, not empty, for a text without sentences.
        for (CoreEntityMention mention : orEmpty(document.entityMentions())) {
            addMention(mention);
        }
    }

    private void addMention(CoreEntityMention mention) {
        CoreEntityMention canonical = mention.canonicalEntityMention().orElse(mention);
        StockEntity.typeOf(canonical.entityType()).ifPresent(type -> {
            StockEntity entity = entityOfCanonicalMention.computeIfAbsent(
                    indexOf(canonical), key -> new StockEntity(type, canonical.entityType(), canonical.text()));
            entity.add(mention);
            entityOfMention.put(indexOf(mention), entity);
        });
    }

    private static int indexOf(CoreEntityMention mention) {
        return mention.coreMap().get(EntityMentionIndexAnnotation.class);
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
        Map<EntityType, ArrayNode> lists = Map.of(
                EntityType.PERSON, json.putArray("people"),
                EntityType.ORGANIZATION, json.putArray("organizations"),
                EntityType.PLACE, json.putArray("places"));
        json.putArray("others");
        int number = 0;
        for (StockEntity entity : entityOfCanonicalMention.values()) {
            if (entity.isNamed()) {
                entity.number("e" + ++number);
                Objects.requireNonNull(lists.get(entity.type())).add(entity.toJson());
            }
        }
        ArrayNode quotes = json.putArray("quotes");
        for (CoreQuote quote : orEmpty(document.quotes())) {
            Span inside = insideOf(quote);
            if (!inside.isEmpty()) {
                quotes.add(quote(quote, inside).put("id", "q" + (quotes.size() + 1)));
            }
        }
        json.putArray("warnings");
        return json;
    }

    private ObjectNode quote(CoreQuote quote, Span inside) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", "DIRECT").put("text", inside.textIn(document.text()));
        put(json.putArray("spans").addObject(), inside);
        json.set("speaker", speaker(quote).map(JsonNode.class::cast).orElse(NullNode.instance));
        return json.putNull("cue").putNull("confidence");
    }

    private Optional<ObjectNode> speaker(CoreQuote quote) {
        Optional<StockEntity> entity = quote.canonicalSpeakerEntityMention()
                .or(quote::speakerEntityMention)
                .flatMap(mention -> Optional.ofNullable(entityOfMention.get(indexOf(mention))))
                .filter(StockEntity::isNamed);
        return quote.canonicalSpeaker().or(quote::speaker).map(name -> {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("name", name);
            json.put("kind", entity.map(StockEntity::type).map(EntityType::name).orElse("NOMINAL"));
            json.put("entity", entity.map(StockEntity::id).orElse(null));
            Optional<Span> mention = quote.speakerCharOffsets().map(StockExtraction::span);
            mention.ifPresentOrElse(
                    span -> put(json.putObject("mention").put("text", span.textIn(document.text())), span)
                            .put("kind", "NAME"),
                    () -> json.putNull("mention"));
            return json;
        });
    }

    private Span insideOf(CoreQuote quote) {
        Span whole = span(quote.quoteCharOffsets());
        String text = document.text();
        int begin = whole.begin();
        int end = whole.end();
        while (begin < end && MARKS.matches(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && MARKS.matches(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    static ObjectNode put(ObjectNode json, Span span) {
        return json.put("begin", span.begin()).put("end", span.end());
    }

    static Span span(Pair<Integer, Integer> offsets) {
        return new Span(offsets.first(), offsets.second());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
