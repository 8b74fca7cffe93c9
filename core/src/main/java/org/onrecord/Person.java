package org.onrecord;

import java.util.List;
import java.util.Optional;

/**
 * A person whom a text names.
 *
 * @param id unique within the extraction, such as "p1"
 * @param name the fullest form of the name found, without title
 * @param variants the distinct forms of the name that the text uses, without title, the fullest first
 * @param role what the person is, as the text gives it ("Ukraine's foreign minister"); empty if it does not
 * @param gender as the text refers to the person
 * @param mentions the places in the text that refer to the person; titles ("Mr.") are left out
 */
public record Person(
        String id, String name, List<String> variants, Optional<String> role, Gender gender, List<Mention> mentions)
        implements Entity {
    /**
     * Copies the lists and checks the components.
     *
     * @throws IllegalArgumentException if a string is blank or a variant occurs twice
     */
    public Person {
        Checks.nonBlank(id, "A person's id");
        Checks.nonBlank(name, "A person's name");
        variants = Checks.copyOfNames(variants, "A person's variants");
        Checks.nonNull(role, "A person's role").ifPresent(value -> Checks.nonBlank(value, "A person's role"));
        Checks.nonNull(gender, "A person's gender");
        mentions = Checks.copy(mentions, "A person's mentions");
    }
}
