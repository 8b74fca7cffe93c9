package org.onrecord.internal.entity;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.Gender;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.name.NameMention;

/**
 * Tells people whom a word or title might name from those whom it does: by when the text first has either of them, how
 * often, by the pronouns that go with them, and by the titles of their family.
 */
final class Namesakes {

    /** So many times as often as a person must a form be used to be rather somebody else's. */
    private static final int LEAD = 20;
    /** So often must a given name be used before a person of that name comes, to be at home in the text. */
    private static final int USES_AT_HOME = 20;
    /** The share of a given name's uses before a person is first named who is rather another of that name. */
    private static final double LATE = 0.2;

    private static final int FEWEST_BEFORE_LATE = 10;
    /** So often must the given name alone be used for somebody who is at home in the text. */
    private static final int FAMILIAR_USES = 3;

    private final Map<PersonForm, List<NameMention>> byForm;
    private final PersonGender genders;
    private final GivenNames givenNames;
    /** The surnames of those whom the text calls more than that, by their titles. */
    private final ImmutableSetMultimap<PersonTitle.Style, String> surnamesOfFull;
    /** The words behind titles, where there is one alone. */
    private final ImmutableSetMultimap<PersonTitle.Style, String> titled;

    private final ImmutableSetMultimap<String, PersonForm> formsByWord;

    Namesakes(Map<PersonForm, List<NameMention>> byForm, PersonGender genders, GivenNames givenNames) {
        this.byForm = byForm;
        this.genders = genders;
        this.givenNames = givenNames;
        this.surnamesOfFull = surnames(PersonForm::isFull);
        this.titled = surnames(form -> !form.isFull());
        ImmutableSetMultimap.Builder<String, PersonForm> byWord = ImmutableSetMultimap.builder();
        byForm.keySet().forEach(form -> form.words().forEach(word -> byWord.put(word, form)));
        this.formsByWord = byWord.build();
    }

    private ImmutableSetMultimap<PersonTitle.Style, String> surnames(Predicate<PersonForm> which) {
        return byForm.keySet().stream()
                .filter(which)
                .collect(toImmutableSetMultimap(form -> form.title().style(), PersonForm::surname));
    }

    /** Whether a word or title of the person is another one's here. */
    boolean isOther(PersonCluster person, PersonForm form) {
        return isAfterthought(person, form)
                || isInPassing(person, form)
                || isOfOtherGender(person, form.title().gender())
                || isOfKnightsHouse(person, form)
                || isParentOf(person, form);
    }

    /** Whether the form is in use, without whatever else the person is called, long before. */
    boolean isLate(PersonCluster person, PersonForm form) {
        return usesBefore(person, form)
                >= Math.max(FEWEST_BEFORE_LATE, LATE * mentions(form).size());
    }

    /** Whether the person is first named when the form has long been in use, and seldom. */
    private boolean isAfterthought(PersonCluster person, PersonForm form) {
        List<NameMention> uses = mentions(form);
        int middle = uses.get(uses.size() / 2).begin();
        List<NameMention> names = namesOf(person);
        return uses.size() >= LEAD * names.size() && names.stream().allMatch(mention -> mention.begin() > middle);
    }

    /**
     * Whether the person has a given name in passing that is long in use for somebody else: one "Lady Anne Tressel", when
     * "Anne" is at home, and of whose other names the text has none elsewhere.
     */
    private boolean isInPassing(PersonCluster person, PersonForm form) {
        return !form.title().isPresent()
                && givenNames.contains(form.first())
                && person.hasFullName()
                && mentions(form).size() >= LEAD * person.mentions().size()
                && usesBefore(person, form) >= USES_AT_HOME
                && person.forms().stream()
                        .flatMap(full -> full.words().stream())
                        .noneMatch(word -> !word.equals(form.first()) && isUsedBeside(person, word));
    }

    /** Whether no title or given name tells the person's gender, but pronouns do: "Mrs. Coyne" is not the Berrit of "his". */
    private boolean isOfOtherGender(PersonCluster person, Gender title) {
        if (title == Gender.UNKNOWN || person.gender() != Gender.UNKNOWN) {
            return false;
        }
        Gender shown = genders.shownByPronouns(namesOf(person));
        return shown != Gender.UNKNOWN && shown != title;
    }

    /**
     * Whether the form is the title of a knight's wife, and the person one whom the text calls by her given name again and
     * again, and never "Lady" or "Mrs.": where there is Sir Robert Tressel, "Lady Tressel" is not the daughter Anne.
     */
    private boolean isOfKnightsHouse(PersonCluster person, PersonForm form) {
        return form.title().style() == PersonTitle.Style.WIFE
                && person.forms().stream().noneMatch(name -> name.title().style() == PersonTitle.Style.WIFE)
                && person.forms().stream()
                        .filter(PersonForm::isFull)
                        .anyMatch(full -> mentions(full.givenNameOnly()).size() >= FAMILIAR_USES)
                && surnamesOfFull.containsEntry(PersonTitle.Style.KNIGHT, form.surname());
    }

    /**
     * Whether the form names a parent, and the person is a daughter: where there are a Mrs. Tressel and a Miss Tressel, "Mrs.
     * Tressel" and "Dr. Tressel" are not Anne Tressel.
     */
    private boolean isParentOf(PersonCluster person, PersonForm form) {
        boolean parent = form.title().style() == PersonTitle.Style.WIFE
                || (form.title().style() == PersonTitle.Style.RANK
                        && form.title().gender() == Gender.UNKNOWN);
        return parent
                && person.gender() == Gender.FEMALE
                && person.forms().stream()
                        .noneMatch(name -> name.title().style() == PersonTitle.Style.WIFE
                                || name.title().style() == PersonTitle.Style.RANK)
                && titled.containsEntry(PersonTitle.Style.WIFE, form.surname())
                && titled.containsEntry(PersonTitle.Style.DAUGHTER, form.surname());
    }

    private boolean isUsedBeside(PersonCluster person, String word) {
        return formsByWord.get(word).stream().anyMatch(other -> !person.forms().contains(other));
    }

    /** How often the text has the form before it names the person in another way. */
    private long usesBefore(PersonCluster person, PersonForm form) {
        int first =
                person.mentions().stream().mapToInt(NameMention::begin).min().orElse(0);
        return mentions(form).stream().filter(use -> use.begin() < first).count();
    }

    /** The person's names, and the places where the text has no more than the given name. */
    private List<NameMention> namesOf(PersonCluster person) {
        Stream<NameMention> byGivenName = person.forms().stream()
                .filter(PersonForm::isFull)
                .flatMap(full -> mentions(full.givenNameOnly()).stream());
        return Stream.concat(person.mentions().stream(), byGivenName).collect(ImmutableList.toImmutableList());
    }

    private List<NameMention> mentions(PersonForm form) {
        return byForm.getOrDefault(form, List.of());
    }
}
