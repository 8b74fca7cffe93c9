package org.onrecord;

import java.util.List;
import java.util.Optional;

/**
 * A person whom a text names.
 *
 * @param id unique within the extraction, such as "p1"
 * @param name the fullest form of the name found, without title, but for one that is a part of the only name; or the one
 *     that a cast or a gazetteer gives
 * @param variants the distinct forms of the name that the text uses, as the mentions have them, the fullest first
 * @param role what the person is, as the text gives it ("Ukraine's foreign minister"); empty if it does not
 * @param gender as the text refers to the person
 * @param salience how central the person is to the text, 0 to 1: {@linkplain Entity#salience() the most central entity has 1}
 * @param mentions the places in the text that refer to the person, in text order; titles ("Mr.", "Senator") are left out, but
 *     for those of rulers and the religious, and "Madame" and the like, before a single word: there they are a part of the name
 *     ("Emperor Norton", "Brother Newton")
 * @param attributes what extensions know about the person; usually none
 */
public record Person(
        String id,
        String name,
        List<String> variants,
        Optional<String> role,
        Gender gender,
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
    public Person {
        Checks.nonBlank(id, "A person's id");
        Checks.nonBlank(name, "A person's name");
        variants = Checks.copyOfNames(variants, "A person's variants");
        Checks.nonNull(role, "A person's role").ifPresent(value -> Checks.nonBlank(value, "A person's role"));
        Checks.nonNull(gender, "A person's gender");
        Checks.fraction(salience, "A person's salience");
        mentions = Checks.copy(mentions, "A person's mentions");
        Checks.nonNull(attributes, "A person's attributes");
    }

    /** Makes one without attributes. */
    public Person(
            String id,
            String name,
            List<String> variants,
            Optional<String> role,
            Gender gender,
            double salience,
            List<Mention> mentions) {
        this(id, name, variants, role, gender, salience, mentions, Attributes.none());
    }

    @Override
    public Person withAttributes(Attributes newAttributes) {
        return new Person(id, name, variants, role, gender, salience, mentions, newAttributes);
    }

    /** Returns this person with one more attribute, of a type that {@link Attributes} takes. */
    public Person withAttribute(String attribute, Object value) {
        return withAttributes(attributes.with(attribute, value));
    }
}
