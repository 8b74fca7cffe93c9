package org.onrecord.internal.entity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.Gender;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.TitleReader;

/**
 * Decides which names of people name one person.
 *
 * <p>Full names come first: they tell most. Then titles with a surname, then single words join a person whom they may
 * name, those that can mean only one before the others. Where several could be meant (a family), it is the one of whom the
 * text speaks by far the most; if there is none, every mention goes to the one named last before it.
 */
final class PersonClusterer {

    /** So often must "Mr. John Knightley" be named before "Mr. Knightley" is a brother of whom no more is known. */
    private static final int DISTINCTIONS = 20;
    /** So many times as often as "Mr. John Knightley" must such a brother be named. */
    private static final int ELDER_BROTHERS_LEAD = 4;

    private static final double KNOWN_SHARE = 0.15;
    /** And so well known must be who goes by "Mr. Hamilton" to be "Hamilton" too. */
    private static final double TITLED_SHARE = 0.25;
    /** So many times as often as any other must a person be named to be meant by a word that may stand for several. */
    private static final int LEAD = 2;

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final Map<PersonForm, List<NameMention>> byForm = new LinkedHashMap<>();
    private final Set<PersonCluster> clusters = new LinkedHashSet<>();
    /** The people for whom a word may stand, so that a form is compared with few. */
    private final ListMultimap<String, PersonCluster> byWord = ArrayListMultimap.create();

    private final Together together;
    private final Namesakes namesakes;
    private final IntroducedRelatives relatives;
    private final SpokenOf spokenOf;

    private PersonClusterer(
            AnnotatedText text, BitSet quoted, List<NameMention> people, PersonGender genders, Lexicons lexicons) {
        this.text = text;
        this.relatives = new IntroducedRelatives(text, lexicons.people().personNouns(), byForm);
        this.lexicons = lexicons;
        TitleReader titles = new TitleReader(text, lexicons);
        Map<NameMention, PersonForm> forms = new LinkedHashMap<>();
        for (NameMention name : people) {
            forms.put(name, PersonForm.of(text, name, PersonTitle.of(titles.titlesOf(name), lexicons), lexicons));
        }
        SurnameFirst surnameFirst =
                new SurnameFirst(forms.values(), lexicons.people().givenNames());
        forms.replaceAll((name, form) -> surnameFirst.inOrder(form));
        forms.forEach((name, form) ->
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(name));
        this.namesakes = new Namesakes(byForm, genders, lexicons.people().givenNames());
        this.together = new Together(text, forms);
        this.spokenOf = new SpokenOf(text, quoted, forms, lexicons.speech().cueVerbs());
    }

    /**
     * The people of a text, in the order of their first names.
     *
     * @param quoted the tokens in quotation marks
     */
    static List<PersonCluster> cluster(
            AnnotatedText text, BitSet quoted, List<NameMention> people, PersonGender genders, Lexicons lexicons) {
        return new PersonClusterer(text, quoted, people, genders, lexicons).cluster();
    }

    private List<PersonCluster> cluster() {
        List<PersonForm> forms = byForm.keySet().stream()
                .sorted(Comparator.comparingInt(
                        (PersonForm form) -> -form.words().size()))
                .toList();
        forms.stream().filter(PersonForm::isFull).forEach(this::placeFull);
        forms.stream()
                .filter(form -> !form.isFull() && form.title().isPresent())
                .forEach(this::placeSingle);
        // Where Thomas and Tom are named, Tom joins Thomas, whoever comes first.
        List<PersonForm> bare = forms.stream()
                .filter(form -> !form.isFull() && !form.title().isPresent())
                .sorted(Comparator.comparing(
                        form -> lexicons.people().nicknames().isPetName(form.first())))
                .toList();
        Set<PersonForm> ambiguous =
                bare.stream().filter(form -> possible(form).size() > 1).collect(ImmutableSet.toImmutableSet());
        bare.stream().filter(form -> !ambiguous.contains(form)).forEach(this::placeSingle);
        ambiguous.forEach(this::placeSingle);
        joinPeers();
        for (PersonCluster cluster : clusters) {
            cluster.mentions().sort(Comparator.comparingInt(NameMention::begin));
        }
        return clusters.stream()
                .filter(cluster -> !cluster.mentions().isEmpty())
                .sorted(Comparator.comparingInt(
                        cluster -> cluster.mentions().get(0).begin()))
                .toList();
    }

    private void joinPeers() {
        PeerAppositions appositions =
                new PeerAppositions(text, clusters, lexicons.people().peerages());
        clusters.removeIf(appositions::join);
    }

    private void placeFull(PersonForm form) {
        Interruption.check();
        for (PersonCluster cluster : byWord.get(form.surname())) {
            if (cluster.acceptsFull(form)) {
                add(cluster, form, mentions(form));
                return;
            }
        }
        addFresh(form);
    }

    private List<NameMention> mentions(PersonForm form) {
        return byForm.getOrDefault(form, List.of());
    }

    private void addFresh(PersonForm form) {
        PersonCluster fresh = new PersonCluster(
                lexicons.people().givenNames(), lexicons.people().nicknames());
        clusters.add(fresh);
        add(fresh, form, mentions(form));
    }

    private void add(PersonCluster cluster, PersonForm form, List<NameMention> mentions) {
        boolean known = cluster.forms().contains(form);
        cluster.add(form, mentions);
        if (!known) {
            Stream.concat(form.words().stream(), form.nickname().stream())
                    .filter(word -> !byWord.containsEntry(word, cluster))
                    .forEach(word -> byWord.put(word, cluster));
        }
    }

    private void placeSingle(PersonForm form) {
        List<PersonCluster> possible = possible(form);
        Optional<PersonCluster> leader =
                possible.size() == 1 ? Optional.of(possible.get(0)) : leader(namedBefore(form, possible));
        if (leader.isPresent()) {
            add(leader.get(), form, mentions(form));
        } else if (possible.isEmpty()) {
            addFresh(form);
        } else {
            placeByLastNamed(form, possible);
        }
    }

    private void placeByLastNamed(PersonForm form, List<PersonCluster> possible) {
        LastNamed lastNamed = new LastNamed(possible);
        for (NameMention mention : mentions(form)) {
            add(lastNamed.before(mention.begin()), form, List.of(mention));
        }
    }

    /** The people for whom a single word, with or without a title, may stand. */
    private List<PersonCluster> possible(PersonForm form) {
        Interruption.check();
        Set<PersonCluster> near = new LinkedHashSet<>(byWord.get(form.first()));
        for (String other : lexicons.people().nicknames().relatedTo(form.first())) {
            near.addAll(byWord.get(other));
        }
        int times = mentions(form).size();
        List<PersonCluster> possible = preferably(
                near.stream()
                        .filter(cluster -> cluster.acceptsSingle(form, times)
                                && !together.tellApart(form, cluster)
                                && !namesakes.isOther(cluster, form)
                                && !relatives.isOther(cluster, form)
                                && !spokenOf.isOther(cluster, form))
                        .toList(),
                cluster -> cluster.isKnight(form));
        List<PersonCluster> bySurname = keep(possible, cluster -> cluster.isSurname(form, times));
        if (form.title().isPresent() && !bySurname.isEmpty()) {
            List<PersonCluster> ofRank = keep(bySurname, cluster -> cluster.isOfRank(form));
            List<PersonCluster> meant = ofRank.isEmpty() ? whoMayBe(bySurname, form) : ofRank;
            return wellKnown(preferably(
                    meant, cluster -> cluster.gender() == form.title().gender()));
        }
        if (bySurname.size() == possible.size()) {
            List<PersonCluster> gentlemen = preferably(bySurname, cluster -> !cluster.isLady());
            List<PersonCluster> titled =
                    keep(wellKnown(gentlemen, TITLED_SHARE), cluster -> cluster.isTitledSurname(form));
            return titled.isEmpty() ? wellKnown(gentlemen) : titled;
        }
        // Where there is a George Hale, "Mrs. George" is his wife, and "George" he.
        List<PersonCluster> bearers =
                preferably(possible, cluster -> !(cluster.isLady() && bySurname.contains(cluster)));
        return preferably(
                wellKnown(preferably(bearers, cluster -> !cluster.isPetName(form) && !cluster.isFullGivenName(form))),
                cluster -> !namesakes.isLate(cluster, form));
    }

    /**
     * Whose the title and surname may be: of those whom the text calls by the title and a full name as often as by these
     * ("Mr. Peter Hale", and once "Mr. Hale"), or else of those whom it never calls so.
     */
    private List<PersonCluster> whoMayBe(List<PersonCluster> bySurname, PersonForm form) {
        List<PersonCluster> mostlyFull = bySurname.size() == 1
                ? List.of()
                : keep(
                        bySurname,
                        cluster -> cluster.isDistinguishedFrom(
                                form, Range.atLeast(mentions(form).size())));
        return mostlyFull.isEmpty() ? undistinguished(bySurname, form) : mostlyFull;
    }

    /** Without those whom the text, to tell them from a relation with the same title and surname, calls more than that. */
    private List<PersonCluster> undistinguished(List<PersonCluster> bySurname, PersonForm form) {
        int uses = mentions(form).size();
        Range<Integer> times = bySurname.size() == 1
                ? Range.closedOpen(DISTINCTIONS, Math.max(DISTINCTIONS, uses / ELDER_BROTHERS_LEAD + 1))
                : Range.atLeast(1);
        List<PersonCluster> distinguished = keep(bySurname, cluster -> cluster.isDistinguishedFrom(form, times));
        // Where "Miss Kitty" is told from a "Miss Hamilton", that is no Hamilton of whom the gender is unknown.
        boolean genderKnown = distinguished.stream().anyMatch(cluster -> cluster.gender() != Gender.UNKNOWN);
        return keep(
                bySurname,
                cluster -> !distinguished.contains(cluster) && !(genderKnown && cluster.gender() == Gender.UNKNOWN));
    }

    /** Those whom the text has named when it first uses the form, if it has named any. */
    private List<PersonCluster> namedBefore(PersonForm form, List<PersonCluster> people) {
        int first = firstBegin(mentions(form));
        return preferably(people, person -> firstBegin(person.mentions()) < first);
    }

    private static int firstBegin(List<NameMention> mentions) {
        return mentions.stream().mapToInt(NameMention::begin).min().orElse(Integer.MAX_VALUE);
    }

    /** The one of several people who is named so much more often than each of the others that a bare word means them. */
    private static Optional<PersonCluster> leader(List<PersonCluster> people) {
        return people.stream()
                .filter(leader -> people.stream()
                        .allMatch(other -> other == leader
                                || other.mentions().size() * LEAD
                                        <= leader.mentions().size()))
                .findFirst();
    }

    /** Without those who are named much more seldom than another: a word that may stand for both rarely means them. */
    private static List<PersonCluster> wellKnown(List<PersonCluster> people) {
        return wellKnown(people, KNOWN_SHARE);
    }

    private static List<PersonCluster> wellKnown(List<PersonCluster> people, double share) {
        int most = people.stream()
                .mapToInt(person -> person.mentions().size())
                .max()
                .orElse(0);
        return keep(people, person -> person.mentions().size() >= share * most);
    }

    private static List<PersonCluster> keep(List<PersonCluster> people, Predicate<PersonCluster> which) {
        return people.stream().filter(which).toList();
    }

    private static List<PersonCluster> preferably(List<PersonCluster> people, Predicate<PersonCluster> which) {
        List<PersonCluster> preferred = keep(people, which);
        return preferred.isEmpty() ? people : preferred;
    }
}
