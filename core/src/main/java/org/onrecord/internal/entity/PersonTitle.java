package org.onrecord.internal.entity;

import java.util.List;
import org.onrecord.Gender;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * What the titles before a name tell of the person.
 *
 * @param style what sort of name follows and whose
 * @param gender the gender that the titles tell
 */
record PersonTitle(Style style, Gender gender) {

    /** What sort of title it is. */
    enum Style {
        NONE,
        /** "Mr.", "Ms.": says no more than the gender */
        COURTESY,
        /** "Mrs.": the name is that of a wife */
        WIFE,
        /** "Miss": the name is that of a daughter */
        DAUGHTER,
        /** "Sir": a given name follows, with the surname or without it */
        KNIGHT,
        /** "Dr.", "Captain", "Senator" */
        RANK,
        /** "Aunt", "Queen", "Sister": a given name follows */
        FAMILIAR
    }

    static final PersonTitle NONE = new PersonTitle(Style.NONE, Gender.UNKNOWN);

    /** What titles tell together; the last one, which stands next to the name, says of what style they are. */
    static PersonTitle of(List<Honorific> titles, Lexicons lexicons) {
        PersonTitle all = NONE;
        for (Honorific title : titles) {
            all = new PersonTitle(
                    styleOf(title, lexicons), title.gender() == Gender.UNKNOWN ? all.gender() : title.gender());
        }
        return all;
    }

    private static Style styleOf(Honorific title, Lexicons lexicons) {
        String marital = lexicons.people().maritalTitles().getOrDefault(title.form(), "");
        if (!marital.isEmpty()) {
            return marital.equals("MARRIED") ? Style.WIFE : Style.DAUGHTER;
        }
        return switch (title.kind()) {
            case COURTESY -> Style.COURTESY;
            case KNIGHT -> Style.KNIGHT;
            case KINSHIP, NOBLE -> Style.FAMILIAR;
            default -> Style.RANK;
        };
    }

    /** Whether a given name follows the title: "Sir Roland", "Aunt Jane". */
    boolean isBeforeGivenName() {
        return style == Style.KNIGHT || style == Style.FAMILIAR;
    }

    boolean isPresent() {
        return style != Style.NONE;
    }

    /** Whether one person may go by both titles with the same surname and nothing else known. */
    boolean agreesWith(PersonTitle other) {
        if (!isPresent() || !other.isPresent()) {
            return true;
        }
        if (gender == Gender.UNKNOWN || other.gender() == Gender.UNKNOWN) {
            // "Dr. Grant" and "Mrs. Grant" are a couple where nothing else is known.
            return gender != Gender.FEMALE && other.gender() != Gender.FEMALE;
        }
        return gender == other.gender() && agreesInMarriage(other);
    }

    boolean agreesInMarriage(PersonTitle other) {
        boolean differ = (style == Style.WIFE && other.style() == Style.DAUGHTER)
                || (style == Style.DAUGHTER && other.style() == Style.WIFE);
        return !differ;
    }
}
