package org.onrecord.examples.evaluation.score;

import java.util.List;
import java.util.Objects;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.EntityType;

/**
 * An entity that a system found.
 *
 * @param type its type
 * @param names the spans of its mentions by name; empty for somebody known by a noun alone
 * @param nouns the spans of its mentions by a noun
 */
record PredictedEntity(EntityType type, List<Span> names, List<Span> nouns) {

    PredictedEntity {
        Objects.requireNonNull(type, "type");
        names = List.copyOf(names);
        nouns = List.copyOf(nouns);
    }
}
