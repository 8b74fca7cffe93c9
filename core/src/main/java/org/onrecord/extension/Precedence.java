package org.onrecord.extension;

/**
 * What happens where a person, organization or place of the user's overlaps a name that OnRecord found. Entities of
 * other types may overlap such names, as they are apart from them.
 */
public enum Precedence {
    /**
     * The user's takes the place of what it overlaps, except of a longer name of its own type that contains it: "Okafor"
     * leaves "Teresa Okafor" as it is.
     */
    OVERRIDE,
    /** The user's is added only where nothing was found. */
    ADD
}
