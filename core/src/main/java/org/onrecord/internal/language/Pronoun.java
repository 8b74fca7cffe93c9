package org.onrecord.internal.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.Gender;

/** The forms of pronouns that tell something of whom they stand for. */
public enum Pronoun {
    I,
    ME,
    MY,
    WE,
    US,
    OUR,
    HE,
    HIM,
    HIS,
    HIMSELF,
    SHE,
    HER,
    HERS,
    HERSELF,
    IT,
    ITS,
    THEY,
    THEM,
    THEIR;

    private static final ImmutableMap<String, Pronoun> BY_WORD =
            Maps.uniqueIndex(Arrays.asList(values()), pronoun -> pronoun.name().toLowerCase(Locale.ROOT));

    public static Optional<Pronoun> of(Token word) {
        return of(word.word());
    }

    /** The pronoun that the word is, in small letters or capitals. */
    public static Optional<Pronoun> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether the word is this pronoun, in small letters or capitals. */
    public boolean is(Token word) {
        return word.word().equalsIgnoreCase(name());
    }

    /** The gender of whom it stands for; UNKNOWN if it does not tell. */
    public Gender gender() {
        return switch (this) {
            case HE, HIM, HIS, HIMSELF -> Gender.MALE;
            case SHE, HER, HERS, HERSELF -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** Whether it may be an object. "Her" may be a possessive, too. */
    public boolean isObject() {
        return switch (this) {
            case ME, US, HIM, HER, IT, THEM -> true;
            default -> false;
        };
    }

    /** Whether it may stand before what belongs to somebody, as "hers" cannot. */
    public boolean isPossessive() {
        return switch (this) {
            case MY, OUR, HIS, HER, ITS, THEIR -> true;
            default -> false;
        };
    }

    public boolean isReflexive() {
        return this == HIMSELF || this == HERSELF;
    }
}
