package org.onrecord.extension;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.Attributes;

/**
 * A phrase that names something.
 *
 * @param phrase the words to look for, with at least one letter or digit; white space in it matches any white space
 * @param type the type of what it names: one of {@link EntityTypes}, or any other, such as "MEDICINE"
 * @param name the name that all phrases of one entity share; if it is empty, the phrase stands for itself
 * @param attributes what else is known about the entity
 */
public record GazetteerEntry(String phrase, String type, Optional<String> name, Attributes attributes) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the phrase has no letter or digit, or the type or the name is blank
     */
    public GazetteerEntry {
        checkArgument(
                hasWord(Objects.requireNonNull(phrase, "An entry's phrase is null")),
                "The phrase \"%s\" has no letter and no digit",
                phrase);
        checkArgument(
                !Objects.requireNonNull(type, "An entry's type is null").isBlank(),
                "The type of \"%s\" is blank",
                phrase);
        checkArgument(
                Objects.requireNonNull(name, "An entry's name is null")
                        .filter(String::isBlank)
                        .isEmpty(),
                "The name of \"%s\" is blank; leave it out",
                phrase);
        Objects.requireNonNull(attributes, "An entry's attributes is null");
    }

    private static boolean hasWord(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isLetterOrDigit(phrase.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the entry of a phrase that stands for itself. */
    public static GazetteerEntry of(String phrase, String type) {
        return new GazetteerEntry(phrase, type, Optional.empty(), Attributes.none());
    }

    /** Returns the entry of a phrase that is one of the forms of an entity's name. */
    public static GazetteerEntry of(String phrase, String type, String name) {
        return new GazetteerEntry(
                phrase, type, Optional.of(Objects.requireNonNull(name, "An entry's name is null")), Attributes.none());
    }
}
