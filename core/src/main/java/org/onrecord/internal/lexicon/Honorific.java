package org.onrecord.internal.lexicon;

import org.onrecord.Gender;

/**
 * A title before a name, such as "Mrs." or "Prime Minister".
 *
 * @param gender the gender that the title tells
 */
public record Honorific(String form, Gender gender, Kind kind) {

    /** What sort of title it is. */
    public enum Kind {
        COURTESY,
        NOBLE,
        CLERGY,
        MILITARY,
        OFFICE,
        KINSHIP,
        ACADEMIC
    }
}
