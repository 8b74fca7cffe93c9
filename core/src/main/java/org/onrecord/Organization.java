package org.onrecord;

import java.util.List;

/**
 * An organization that a text names: a company, an authority, a party, a team.
 *
 * @param id unique within the extraction, such as "o1"
 * @param name the name given by a gazetteer, or else the fullest form found
 * @param variants the distinct forms of the name that the text uses, the fullest first
 * @param salience how central it is to the text, 0 to 1: {@linkplain Entity#salience() the most central entity has 1}
 * @param mentions the places in the text that refer to it, in text order
 * @param attributes what extensions know about it; usually none
 */
public record Organization(
        String id, String name, List<String> variants, double salience, List<Mention> mentions, Attributes attributes)
        implements Entity {
    /**
     * Copies the lists and checks the components.
     *
     * @throws IllegalArgumentException if a string is blank, a variant occurs twice or the salience is not between 0
     *     and 1
     */
    public Organization {
        Checks.nonBlank(id, "An organization's id");
        Checks.nonBlank(name, "An organization's name");
        variants = Checks.copyOfNames(variants, "An organization's variants");
        Checks.fraction(salience, "An organization's salience");
        mentions = Checks.copy(mentions, "An organization's mentions");
        Checks.nonNull(attributes, "An organization's attributes");
    }

    /** Creates an organization without attributes. */
    public Organization(String id, String name, List<String> variants, double salience, List<Mention> mentions) {
        this(id, name, variants, salience, mentions, Attributes.none());
    }

    @Override
    public Organization withAttributes(Attributes newAttributes) {
        return new Organization(id, name, variants, salience, mentions, newAttributes);
    }

    /** Returns this organization with one more attribute, whose value is of a type that {@link Attributes} accepts. */
    public Organization withAttribute(String attribute, Object value) {
        return withAttributes(attributes.with(attribute, value));
    }
}
