package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * One way of naming a person: "Mrs. Lynde", "Dmytro Kuleba", "Lizzy".
 *
 * @param words the words of the name without titles and suffixes, initials without their stop
 * @param courtesy the courtesy title in front ("Mrs."), in lower case without a stop, if there is one
 * @param titleGender the gender that the titles tell
 * @param suffix "Jr", "III" and the like
 */
record PersonForm(List<String> words, Optional<String> courtesy, Gender titleGender, Optional<String> suffix) {

    PersonForm {
        words = ImmutableList.copyOf(words);
    }

    static PersonForm of(AnnotatedText text, NameMention name, List<Honorific> titles, Lexicons lexicons) {
        List<String> words = new ArrayList<>();
        Optional<String> suffix = Optional.empty();
        for (int t = name.begin(); t < name.end(); t++) {
            String word = text.token(t).word();
            if (t > name.begin() && lexicons.nameSuffixes().contains(word)) {
                suffix = Optional.of(plain(word));
            } else if (text.token(t).isWord()) {
                words.add(isShouted(word) ? capitalized(word) : plain(word));
            }
        }
        if (words.isEmpty()) {
            words.add(text.token(name.begin()).word());
        }
        Gender gender = Gender.UNKNOWN;
        Optional<String> courtesy = Optional.empty();
        for (Honorific title : titles) {
            if (title.gender() != Gender.UNKNOWN) {
                gender = title.gender();
            }
            if (title.kind() == Honorific.Kind.COURTESY || title.kind() == Honorific.Kind.NOBLE) {
                courtesy = Optional.of(plain(title.form()).toLowerCase(Locale.ROOT));
            }
        }
        return new PersonForm(words, courtesy, gender, suffix);
    }

    private static String plain(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isShouted(String word) {
        return word.length() > 3
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter);
    }

    private static String capitalized(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    String surname() {
        return words.get(words.size() - 1);
    }
}
