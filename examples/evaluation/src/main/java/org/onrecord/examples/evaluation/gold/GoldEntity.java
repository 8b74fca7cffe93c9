package org.onrecord.examples.evaluation.gold;

import java.util.List;
import java.util.Objects;
import org.onrecord.Span;

/**
 * An entity and the places in the text that name it.
 *
 * @param type its type
 * @param mentions the spans of its names
 */
public record GoldEntity(EntityType type, List<Span> mentions) {

    public GoldEntity {
        Objects.requireNonNull(type, "type");
        mentions = List.copyOf(mentions);
    }
}
