package org.onrecord.training;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a name in the text is one of those that a character goes by. */
final class CharacterNames {

    private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}'’-]+").omitEmptyStrings();
    private static final Set<String> TITLES = ImmutableSet.of(
            "mr", "mrs", "miss", "ms", "sir", "lady", "lord", "dr", "madame", "captain", "colonel", "aunt", "uncle",
            "the", "old", "young");

    private final List<List<String>> characters;

    CharacterNames(List<List<String>> characters) {
        this.characters = characters;
    }

    /** Whether the form names the character with those names and no other one. */
    boolean isNamed(List<String> names, String form) {
        if (names.stream().anyMatch(form::equalsIgnoreCase)) {
            return true;
        }
        return isPartOf(names, form)
                && characters.stream().noneMatch(other -> !other.equals(names) && isPartOf(other, form));
    }

    /** Those who go by the form; if nobody does, the only character whose name it is a part of. */
    List<List<String>> charactersOf(String form) {
        List<List<String>> exact = characters.stream()
                .filter(names -> names.stream().anyMatch(form::equalsIgnoreCase))
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<List<String>> parts =
                characters.stream().filter(names -> isPartOf(names, form)).toList();
        return parts.size() == 1 ? parts : List.of();
    }

    private static boolean isPartOf(List<String> names, String form) {
        List<String> words = words(form);
        return !words.isEmpty() && names.stream().anyMatch(name -> words(name).containsAll(words));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(WORDS.splitToList(name.toLowerCase(Locale.ROOT)));
        words.removeAll(TITLES);
        return words;
    }
}
