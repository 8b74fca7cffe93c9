package org.onrecord;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;

/**
 * A person known to be in a text, such as a character of a novel.
 *
 * @param name the full name
 * @param aliases the distinct other names that the text may use for the person; may be empty
 * @param gender how the text refers to the person; {@link Gender#UNKNOWN} if not known
 */
public record CastMember(String name, List<String> aliases, Gender gender) {
    /**
     * Copies the aliases, except repeated ones and the name itself, and checks the components.
     *
     * @throws IllegalArgumentException if the name or an alias is blank
     */
    public CastMember {
        Checks.nonBlank(name, "A cast member's name");
        Checks.copy(aliases, "A cast member's aliases")
                .forEach(alias -> Checks.nonBlank(alias, "An alias of the cast member " + name));
        aliases = ImmutableSet.copyOf(aliases).stream()
                .filter(alias -> !alias.equals(name))
                .toList();
        Checks.nonNull(gender, "A cast member's gender");
    }

    /** Returns a person of whom only the names are known. */
    public static CastMember of(String name, String... aliases) {
        return new CastMember(name, Arrays.asList(Checks.nonNull(aliases, "A cast member's aliases")), Gender.UNKNOWN);
    }
}
