package org.onrecord;

import java.util.List;
import java.util.Map;

/**
 * An entity of a custom type: a medicine, a weapon, a law.
 *
 * @param id unique within the extraction, such as "x1"
 * @param type the name that a gazetteer, rule or annotator gives its type, such as "MEDICINE"
 * @param name the name given by a gazetteer or rule, or else the fullest form found
 * @param variants the distinct forms of the name that the text uses, the fullest first
 * @param salience how central it is to the text, 0 to 1: {@linkplain Entity#salience() the most central entity has 1}
 * @param mentions the places in the text that refer to it, in text order
 * @param attributes what else is known about it
 */
public record CustomEntity(
        String id,
        String type,
        String name,
        List<String> variants,
        double salience,
        List<Mention> mentions,
        Attributes attributes)
        implements Entity {
    /**
     * Copies the lists and checks the components.
     *
     * @throws IllegalArgumentException if a string is blank, a variant occurs twice or the salience is not between 0
     *     and 1
     */
    public CustomEntity {
        Checks.nonBlank(id, "A custom entity's id");
        Checks.nonBlank(type, "A custom entity's type");
        Checks.nonBlank(name, "A custom entity's name");
        variants = Checks.copyOfNames(variants, "A custom entity's variants");
        Checks.fraction(salience, "A custom entity's salience");
        mentions = Checks.copy(mentions, "A custom entity's mentions");
        Checks.nonNull(attributes, "A custom entity's attributes");
    }

    /** Creates an entity whose attributes are all strings. */
    public CustomEntity(
            String id,
            String type,
            String name,
            List<String> variants,
            double salience,
            List<Mention> mentions,
            Map<String, String> attributes) {
        this(id, type, name, variants, salience, mentions, Attributes.of(attributes));
    }

    @Override
    public CustomEntity withAttributes(Attributes newAttributes) {
        return new CustomEntity(id, type, name, variants, salience, mentions, newAttributes);
    }

    /** Returns this entity with one more attribute, whose value is of a type that {@link Attributes} accepts. */
    public CustomEntity withAttribute(String attribute, Object value) {
        return withAttributes(attributes.with(attribute, value));
    }
}
