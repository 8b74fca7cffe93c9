package org.onrecord;

import java.util.List;
import java.util.Optional;

/**
 * A person whom a text names.
 *
 * @param id unique within the extraction, such as "p1"
 * @param name the name given by a cast or a gazetteer, or else the fullest form found, without a title unless the title
 *     is part of the name (see {@code mentions}); for a character of a story who has no name, the noun: "the stranger"
 * @param variants the distinct forms of the name that the text uses, as in the mentions, the fullest first
 * @param role what the person is, in the words of the text ("Ukraine's foreign minister"); empty if it does not say
 * @param gender how the text refers to the person
 * @param salience how central the person is to the text, 0 to 1: {@linkplain Entity#salience() the most central entity has 1}
 * @param mentions the places in the text that refer to the person, in text order, without titles ("Mr.", "Senator"). The
 *     exceptions are titles of rulers and the religious, and "Madame" and the like, before a single word: these are part
 *     of the name ("Emperor Norton", "Brother Newton")
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

    /** Creates a person without attributes. */
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

    /** Returns this person with one more attribute, whose value is of a type that {@link Attributes} accepts. */
    public Person withAttribute(String attribute, Object value) {
        return withAttributes(attributes.with(attribute, value));
    }
}
