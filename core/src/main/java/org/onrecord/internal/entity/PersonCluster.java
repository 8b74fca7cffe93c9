package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Gender;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.Nicknames;

/** The forms and mentions that were found to name one person; grows while {@link PersonClusterer} works. */
final class PersonCluster {

    private final Map<PersonForm, Integer> forms = new LinkedHashMap<>();
    private final List<NameMention> mentions = new ArrayList<>();

    void add(PersonForm form, List<NameMention> named) {
        forms.merge(form, named.size(), Integer::sum);
        mentions.addAll(named);
    }

    void absorb(PersonCluster other) {
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        mentions.addAll(other.mentions);
    }

    Iterable<PersonForm> forms() {
        return forms.keySet();
    }

    List<NameMention> mentions() {
        return mentions;
    }

    /** The gender that titles tell, or else that of the given name. */
    Gender gender(GivenNames givenNames) {
        Gender byTitle = titleGender();
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        for (PersonForm form : forms.keySet()) {
            Gender gender = givenNames.genderOf(form.first());
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    Gender titleGender() {
        for (PersonForm form : forms.keySet()) {
            if (form.titleGender() != Gender.UNKNOWN) {
                return form.titleGender();
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether a full name may name the person who bears the full names collected here. */
    boolean acceptsFull(PersonForm other, Nicknames nicknames, GivenNames givenNames) {
        if (!agrees(titleGender(), other.titleGender()) || !agreesInCourtesy(other)) {
            return false;
        }
        if (other.titleGender() != Gender.UNKNOWN && !agrees(gender(givenNames), other.titleGender())) {
            return false;
        }
        return forms.keySet().stream().filter(PersonForm::isFull).allMatch(form -> match(form, other, nicknames));
    }

    /** Whether a single word, with or without a title, may name this person. */
    boolean acceptsSingle(PersonForm single, Nicknames nicknames, GivenNames givenNames) {
        if (!agrees(gender(givenNames), single.titleGender()) || !agreesInCourtesy(single)) {
            return false;
        }
        String word = single.first();
        return forms.keySet().stream()
                .anyMatch(form -> namesWith(form, word, single.courtesy().isPresent(), nicknames));
    }

    private static boolean namesWith(PersonForm form, String word, boolean titled, Nicknames nicknames) {
        if (form.surname().equals(word)) {
            return true;
        }
        boolean innerSurname = form.words().size() > 2
                && form.words().subList(1, form.words().size()).contains(word);
        boolean givenName = form.first().equals(word) || (form.isFull() && nicknames.match(form.first(), word));
        return innerSurname
                || (givenName && !(titled && form.isFull() && form.courtesy().isEmpty()));
    }

    /** "Mrs." and "Miss" of one name are two women. */
    private boolean agreesInCourtesy(PersonForm other) {
        if (other.courtesy().isEmpty()) {
            return true;
        }
        String title = other.courtesy().get();
        return forms.keySet().stream()
                .flatMap(form -> form.courtesy().stream())
                .allMatch(mine -> isMarried(mine) == isMarried(title));
    }

    private static boolean isMarried(String title) {
        return title.equals("mrs");
    }

    private static boolean agrees(Gender one, Gender other) {
        return one == Gender.UNKNOWN || other == Gender.UNKNOWN || one == other;
    }

    private static boolean match(PersonForm one, PersonForm other, Nicknames nicknames) {
        if (one.suffix().isPresent()
                && other.suffix().isPresent()
                && !one.suffix().equals(other.suffix())) {
            return false;
        }
        boolean surnames = one.surname().equals(other.surname())
                || isPrefix(one.words(), other.words())
                || isPrefix(other.words(), one.words());
        return surnames && matchGiven(one.first(), other.first(), nicknames);
    }

    private static boolean isPrefix(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private static boolean matchGiven(String one, String other, Nicknames nicknames) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other))
                || nicknames.match(one, other);
    }
}
