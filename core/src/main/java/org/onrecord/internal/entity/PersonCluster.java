package org.onrecord.internal.entity;

import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.Nicknames;
import org.onrecord.internal.name.NameMention;

/** The forms and mentions that were found to name one person; grows while {@link PersonClusterer} works. */
final class PersonCluster {

    /** "Mr. Corley", named so many times as often as "F. C. Corley Marchant", is somebody else. */
    private static final int MIDDLE_NAMES_LEAD = 20;

    private final GivenNames givenNames;
    private final Nicknames nicknames;
    private final Map<PersonForm, Integer> forms = new LinkedHashMap<>();
    private final List<NameMention> mentions = new ArrayList<>();

    PersonCluster(GivenNames givenNames, Nicknames nicknames) {
        this.givenNames = givenNames;
        this.nicknames = nicknames;
    }

    void add(PersonForm form, List<NameMention> named) {
        forms.merge(form, named.size(), Integer::sum);
        mentions.addAll(named);
    }

    /** Takes all that names another person who proved to be this one. */
    void absorb(PersonCluster other) {
        other.forms.forEach((form, times) -> forms.merge(form, times, Integer::sum));
        mentions.addAll(other.mentions);
    }

    Set<PersonForm> forms() {
        return forms.keySet();
    }

    /** The names, in no order. */
    List<NameMention> mentions() {
        return mentions;
    }

    boolean hasFullName() {
        return forms.keySet().stream().anyMatch(PersonForm::isFull);
    }

    /** The gender that titles tell, or else that of the given name. */
    Gender gender() {
        Gender byTitle = titleGender();
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        for (PersonForm form : forms.keySet()) {
            Gender gender = isSurnameAlone(form) ? Gender.UNKNOWN : givenNames.genderOf(form.first());
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Inspector James may be a woman, since what follows "Inspector" alone is a surname; so may James be, as Ann James. */
    private boolean isSurnameAlone(PersonForm form) {
        return !form.isFull()
                && (form.title().isPresent()
                        ? isSurnameStyle(form)
                        : forms.keySet().stream()
                                .anyMatch(other ->
                                        other.isFull() && other.surname().equals(form.first())));
    }

    Gender titleGender() {
        for (PersonForm form : forms.keySet()) {
            if (form.title().gender() != Gender.UNKNOWN) {
                return form.title().gender();
            }
        }
        return Gender.UNKNOWN;
    }

    /** How often a title that tells the gender stands before the name. */
    int timesWithTitleOf(Gender gender) {
        return forms.entrySet().stream()
                .filter(form -> form.getKey().title().gender() == gender)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether a full name may name the person who bears the full names collected here. */
    boolean acceptsFull(PersonForm other) {
        boolean wife = other.isHusbandsName(givenNames);
        if (wife != isWifeByHusbandsName()) {
            return false;
        }
        if (!wife && !agrees(gender(), other.gender(givenNames))) {
            return false;
        }
        return forms.keySet().stream()
                .allMatch(form -> form.title().agreesInMarriage(other.title()) && match(form, other));
    }

    private boolean isWifeByHusbandsName() {
        return forms.keySet().stream().anyMatch(form -> form.isHusbandsName(givenNames));
    }

    /**
     * Whether a surname with or without a title, or a title and a given name, may name this person.
     *
     * @param times how often the text has it
     */
    boolean acceptsSingle(PersonForm single, int times) {
        return agrees(gender(), single.title().gender())
                && forms.keySet().stream().allMatch(form -> agreeInTitle(form, single))
                && (isSurname(single, times) || isGivenName(single));
    }

    private boolean agreeInTitle(PersonForm form, PersonForm single) {
        boolean rank = single.title().style() == PersonTitle.Style.RANK;
        boolean woman =
                form.title().style() == PersonTitle.Style.WIFE || form.title().style() == PersonTitle.Style.DAUGHTER;
        return form.title().agreesInMarriage(single.title())
                && !(rank && woman)
                && (hasFullName() || form.title().agreesWith(single.title()) || isGivenNameBehindBoth(form, single));
    }

    /** "Cousin Hester" may well be "Miss Hester", as "Dr. Grant" is not "Mrs. Grant". */
    private boolean isGivenNameBehindBoth(PersonForm form, PersonForm single) {
        return form.title().isBeforeGivenName()
                && single.title().style() == PersonTitle.Style.DAUGHTER
                && form.first().equals(single.first())
                && givenNames.genderOf(form.first()) == single.title().gender();
    }

    /**
     * Whether the text calls the person, so many times, by the same title and a given name, so that the title
     * with the surname alone is a relation's.
     */
    boolean isDistinguishedFrom(PersonForm single, Range<Integer> times) {
        return forms.entrySet().stream()
                .anyMatch(form -> times.contains(form.getValue())
                        && (form.getKey().isFull() || single.title().style() != PersonTitle.Style.WIFE)
                        && form.getKey().title().equals(single.title())
                        && !form.getKey().first().equals(single.first()));
    }

    /** Whether a title and this surname alone are in use for the person: "Mr. Darcy". */
    boolean isTitledSurname(PersonForm single) {
        return forms.keySet().stream()
                .anyMatch(form -> !form.isFull()
                        && form.title().isPresent()
                        && form.first().equals(single.first()));
    }

    /** Whether both the title and the full name of the person tell of a rank: "Dr. Amos Reed" for "Dr. Reed". */
    boolean isOfRank(PersonForm single) {
        return single.title().style() == PersonTitle.Style.RANK
                && forms.keySet().stream()
                        .anyMatch(form -> form.isFull() && form.title().style() == PersonTitle.Style.RANK);
    }

    /** Whether the text calls the person "Sir" with this given name: "Sir John Tressel" for "Sir John". */
    boolean isKnight(PersonForm single) {
        return single.title().style() == PersonTitle.Style.KNIGHT
                && forms.keySet().stream()
                        .anyMatch(form -> form.title().style() == PersonTitle.Style.KNIGHT
                                && form.first().equals(single.first()));
    }

    /** Whether it is a woman whom the text calls "Mrs." or "Miss". */
    boolean isLady() {
        return forms.keySet().stream()
                .anyMatch(form -> form.title().style() == PersonTitle.Style.WIFE
                        || form.title().style() == PersonTitle.Style.DAUGHTER);
    }

    /**
     * Whether the single word is a surname of this person.
     *
     * @param times how often the text has it
     */
    boolean isSurname(PersonForm single, int times) {
        String word = single.first();
        return forms.entrySet().stream()
                .anyMatch(entry -> isSurname(word, entry.getKey())
                        || (isMiddleName(word, entry.getKey()) && times <= MIDDLE_NAMES_LEAD * entry.getValue()));
    }

    private static boolean isSurname(String word, PersonForm form) {
        return (form.isFull() || isSurnameStyle(form))
                && (form.surname().equals(word) || Nicknames.isFamiliarForm(word, form.surname()));
    }

    private static boolean isMiddleName(String word, PersonForm form) {
        return form.isFull() && form.words().subList(1, form.words().size() - 1).contains(word);
    }

    private static boolean isSurnameStyle(PersonForm form) {
        return !form.title().isBeforeGivenName();
    }

    /** Whether the single word is the given name of this person or short for it. */
    private boolean isGivenName(PersonForm single) {
        String word = single.first();
        boolean mayBeGiven = !single.title().isPresent()
                || single.title().isBeforeGivenName()
                || single.title().style() == PersonTitle.Style.DAUGHTER
                || !hasFullName()
                || givenNames.contains(word);
        return mayBeGiven && (hasGivenName(word) || isPetName(single) || isFullGivenName(single));
    }

    private boolean hasGivenName(String word) {
        return forms.keySet().stream()
                .anyMatch(
                        form -> (form.first().equals(word) || form.isCalled(word)) && !form.isHusbandsName(givenNames));
    }

    /** Whether the single word is short for the given name; nobody calls Lady Catherine Kitty, or Sir Thomas Tom. */
    boolean isPetName(PersonForm single) {
        return !single.title().isPresent()
                && !hasGivenName(single.first())
                && nicknames.isPetName(single.first())
                && forms.keySet().stream()
                        .noneMatch(form ->
                                form.title().isBeforeGivenName() || form.title().style() == PersonTitle.Style.WIFE)
                && forms.keySet().stream().anyMatch(form -> nicknames.match(form.first(), single.first()));
    }

    /** Whether the single word is what a full name has a pet name for: "Frederick" for Freddie Vane. */
    boolean isFullGivenName(PersonForm single) {
        return !single.title().isPresent()
                && !hasGivenName(single.first())
                && forms.keySet().stream()
                        .anyMatch(form -> form.isFull()
                                && nicknames.isPetName(form.first())
                                && nicknames.fullNamesOf(form.first()).contains(single.first()));
    }

    private static boolean agrees(Gender one, Gender other) {
        return one == Gender.UNKNOWN || other == Gender.UNKNOWN || one == other;
    }

    private boolean match(PersonForm one, PersonForm other) {
        if (!one.isFull()) {
            return true;
        }
        if (one.suffix().isPresent()
                && other.suffix().isPresent()
                && !one.suffix().equals(other.suffix())) {
            return false;
        }
        boolean surnames = one.surname().equals(other.surname())
                || isPrefix(one.words(), other.words())
                || isPrefix(other.words(), one.words());
        return (surnames && matchGiven(one, other)) || isTurned(one.words(), other.words());
    }

    /** Whether the surname comes first in one and last in the other, as in Japan and elsewhere. */
    private static boolean isTurned(List<String> one, List<String> other) {
        return one.size() == 2 && other.size() == 2 && Lists.reverse(one).equals(other);
    }

    private static boolean isPrefix(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private boolean matchGiven(PersonForm one, PersonForm other) {
        boolean familiar = one.title().isBeforeGivenName() || other.title().isBeforeGivenName();
        return one.first().equals(other.first())
                || one.isCalled(other.first())
                || other.isCalled(one.first())
                || isInitial(one.first(), other.first())
                || isInitial(other.first(), one.first())
                || (!familiar && nicknames.match(one.first(), other.first()));
    }

    private static boolean isInitial(String letter, String name) {
        return letter.length() == 1 && name.startsWith(letter);
    }
}
