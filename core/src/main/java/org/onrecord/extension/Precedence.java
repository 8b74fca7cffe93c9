package org.onrecord.extension;

/**
 * What happens where a person, organization or place of a gazetteer overlaps a name that OnRecord found. Entities of
 * other types may overlap such names, as they are kept separate from them.
 */
public enum Precedence {
    /**
     * The gazetteer's entity replaces what it overlaps, except a longer name of its own type that contains it: "Okafor"
     * leaves "Teresa Okafor" as it is.
     */
    OVERRIDE,
    /** The gazetteer's entity is added only where nothing was found. */
    ADD
}
