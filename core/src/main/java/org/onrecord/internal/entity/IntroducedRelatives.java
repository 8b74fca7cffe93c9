package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.lexicon.PersonNouns;
import org.onrecord.internal.name.NameMention;

/**
 * Tells relatives from those whose relatives they are: where "Mr. Pike" came in before, "his son, Tom Pike" is not Mr. Pike.
 */
final class IntroducedRelatives {

    private static final ImmutableMap<String, Set<Gender>> OWNERS = ImmutableMap.of(
            "his", Set.of(Gender.MALE, Gender.UNKNOWN),
            "her", Set.of(Gender.FEMALE, Gender.UNKNOWN),
            "their", Set.of(Gender.MALE, Gender.FEMALE, Gender.UNKNOWN));

    private final AnnotatedText text;
    private final PersonNouns personNouns;
    private final Map<PersonForm, List<NameMention>> byForm;

    IntroducedRelatives(AnnotatedText text, PersonNouns personNouns, Map<PersonForm, List<NameMention>> byForm) {
        this.text = text;
        this.personNouns = personNouns;
        this.byForm = byForm;
    }

    /** Whether the text introduces the person as a relative of somebody to whom the title with the surname belongs. */
    boolean isOther(PersonCluster person, PersonForm titled) {
        return titled.title().isPresent()
                && person.mentions().stream()
                        .filter(name -> name.end() - name.begin() > 1)
                        .anyMatch(name -> isRelativeOf(name, titled));
    }

    private boolean isRelativeOf(NameMention name, PersonForm titled) {
        int noun = name.titleBegin() - 1;
        if (noun > 0 && text.token(noun).isComma()) {
            noun--;
        }
        return noun > 0 && isKin(noun) && isOwner(noun - 1, titled) && isInUseBefore(name, titled);
    }

    private boolean isKin(int token) {
        return personNouns
                .find(text.token(token).word())
                .filter(PersonNoun::kin)
                .isPresent();
    }

    /** Whether the word before the noun may stand for the bearer of the title: "his" for Mr. Pike, or "Pike's". */
    private boolean isOwner(int token, PersonForm titled) {
        if (text.token(token).tag().equals("POS")) {
            return token > 0 && text.token(token - 1).word().equals(titled.surname());
        }
        return OWNERS.getOrDefault(text.token(token).word().toLowerCase(Locale.ROOT), Set.of())
                .contains(titled.title().gender());
    }

    private boolean isInUseBefore(NameMention name, PersonForm titled) {
        return byForm.getOrDefault(titled, List.of()).stream().anyMatch(use -> use.begin() < name.begin());
    }
}
