package org.onrecord;

import java.util.List;

/**
 * A place that a text names.
 *
 * @param id unique within the extraction, such as "l1"
 * @param name the fullest form of the name found
 * @param kind what sort of place it is
 * @param variants the distinct forms of the name that the text uses, the fullest first
 * @param mentions the places in the text that refer to it
 */
public record Place(String id, String name, PlaceKind kind, List<String> variants, List<Mention> mentions)
        implements Entity {
    /**
     * Copies the lists and checks the components.
     *
     * @throws IllegalArgumentException if a string is blank or a variant occurs twice
     */
    public Place {
        Checks.nonBlank(id, "A place's id");
        Checks.nonBlank(name, "A place's name");
        Checks.nonNull(kind, "A place's kind");
        variants = Checks.copyOfNames(variants, "A place's variants");
        mentions = Checks.copy(mentions, "A place's mentions");
    }
}
