package org.onrecord;

import java.util.List;

/**
 * An organization that a text names: a company, an authority, a party, a team.
 *
 * @param id unique within the extraction, such as "o1"
 * @param name the fullest form of the name found
 * @param variants the distinct forms of the name that the text uses, the fullest first
 * @param mentions the places in the text that refer to the organization
 */
public record Organization(String id, String name, List<String> variants, List<Mention> mentions) implements Entity {
    /**
     * Copies the lists and checks the components.
     *
     * @throws IllegalArgumentException if a string is blank or a variant occurs twice
     */
    public Organization {
        Checks.nonBlank(id, "An organization's id");
        Checks.nonBlank(name, "An organization's name");
        variants = Checks.copyOfNames(variants, "An organization's variants");
        mentions = Checks.copy(mentions, "An organization's mentions");
    }
}
