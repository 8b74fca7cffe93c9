package org.onrecord.examples.evaluation.stock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.examples.evaluation.gold.EntityType;

/** The mentions that CoreNLP holds for one person, organization or place. */
final class StockEntity {

    private final EntityType type;
    private final String label;
    private final String name;
    private final List<CoreEntityMention> mentions = new ArrayList<>();
    private String id = "";

    /**
     * An entity without mentions.
     *
     * @param type its type
     * @param label CoreNLP's label for it, such as "STATE_OR_PROVINCE"
     * @param name the text of its canonical mention
     */
    StockEntity(EntityType type, String label, String name) {
        this.type = type;
        this.label = label;
        this.name = name;
    }

    /** Returns the type that CoreNLP's label means; empty for dates, titles and other things not compared. */
    static Optional<EntityType> typeOf(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOCATION", "CITY", "STATE_OR_PROVINCE", "COUNTRY" -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }

    void add(CoreEntityMention mention) {
        mentions.add(mention);
    }

    void number(String newId) {
        id = newId;
    }

    String id() {
        return id;
    }

    EntityType type() {
        return type;
    }

    /** Tells whether any mention is a name: CoreNLP lists pronouns as mentions of persons, too. */
    boolean isNamed() {
        return mentions.stream().anyMatch(mention -> !isPronoun(mention));
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
        switch (type) {
            case PERSON -> json.putNull("role").put("gender", "UNKNOWN");
            case PLACE -> json.put("kind", placeKind());
            case ORGANIZATION -> {}
        }
        Set<String> variants = new LinkedHashSet<>();
        variants.add(name);
        ArrayNode list = json.putArray("mentions");
        for (CoreEntityMention mention : mentions) {
            boolean pronoun = isPronoun(mention);
            if (!pronoun) {
                variants.add(mention.text());
            }
            StockExtraction.put(
                            list.addObject().put("text", mention.text()), StockExtraction.span(mention.charOffsets()))
                    .put("kind", pronoun ? "PRONOUN" : "NAME");
        }
        variants.forEach(json.putArray("variants")::add);
        return json;
    }

    private String placeKind() {
        return switch (label) {
            case "CITY", "COUNTRY" -> label;
            case "STATE_OR_PROVINCE" -> "STATE";
            default -> "OTHER";
        };
    }

    private static boolean isPronoun(CoreEntityMention mention) {
        return mention.tokens().size() == 1 && mention.tokens().get(0).tag().startsWith("PRP");
    }
}
