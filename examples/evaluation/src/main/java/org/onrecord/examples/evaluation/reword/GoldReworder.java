package org.onrecord.examples.evaluation.reword;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.Span;

/**
 * Puts rarer reporting verbs in the place of the frequent ones in the texts of gold data; all offsets move with the text, and
 * all else stays as it is. Documents in the same order get the same verbs. Not thread-safe.
 */
public final class GoldReworder {

    private final VerbReplacer verbs = new VerbReplacer(RareVerbs.all());

    /**
     * Returns the document in other words; the given one is not changed.
     *
     * @param document a gold document, in which each array of two integers is a span of the text
     * @throws IllegalArgumentException if it is no object with a text
     */
    public JsonNode reword(JsonNode document) {
        if (!(document instanceof ObjectNode fields) || !document.path("text").isTextual()) {
            throw new IllegalArgumentException("\"text\" is missing or no text");
        }
        String text = fields.path("text").textValue();
        Replacements replacements = verbs.replacements(text, names(fields));
        ObjectNode reworded = fields.deepCopy();
        reworded.put("text", replacements.applyTo(text));
        move(reworded, replacements);
        return reworded;
    }

    private static List<Span> names(ObjectNode document) {
        ImmutableList.Builder<Span> names = ImmutableList.builder();
        for (JsonNode entity : document.path("entities")) {
            entity.path("mentions").forEach(mention -> names.add(span(mention)));
        }
        return names.build();
    }

    private static void move(JsonNode node, Replacements replacements) {
        if (isSpan(node)) {
            Span moved = replacements.moved(span(node));
            ((ArrayNode) node).removeAll().add(moved.begin()).add(moved.end());
        } else {
            node.forEach(child -> move(child, replacements));
        }
    }

    private static boolean isSpan(JsonNode node) {
        return node.isArray()
                && node.size() == 2
                && node.path(0).isInt()
                && node.path(1).isInt();
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.path(0).asInt(), pair.path(1).asInt());
    }
}
