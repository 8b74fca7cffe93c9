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
        /** "Sir", "Dame": a courtesy behind which a given name follows */
        KNIGHT,
        NOBLE,
        CLERGY,
        MILITARY,
        OFFICE,
        KINSHIP,
        ACADEMIC
    }

    /** Whether it tells no rank or office, but how one politely speaks to a man or a woman. */
    public boolean isCourtesy() {
        return kind == Kind.COURTESY || kind == Kind.KNIGHT;
    }
}
