package org.onrecord.internal.entity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Decides which names of people name one person.
 *
 * <p>Full names come first: they tell most. Then titles with a surname, then single words join a person whom they may
 * name; where several could be meant (a family), every mention goes to the one named last before it.
 */
final class PersonClusterer {

    private final Lexicons lexicons;
    private final Map<PersonForm, List<NameMention>> byForm = new LinkedHashMap<>();
    private final Set<PersonCluster> clusters = new LinkedHashSet<>();
    /** The people for whom a word may stand, so that a form is compared with few. */
    private final ListMultimap<String, PersonCluster> byWord = ArrayListMultimap.create();

    private final Together together;

    private PersonClusterer(AnnotatedText text, List<NameMention> people, Lexicons lexicons) {
        this.lexicons = lexicons;
        TitleReader titles = new TitleReader(text, lexicons.honorifics());
        Map<NameMention, PersonForm> forms = new LinkedHashMap<>();
        for (NameMention name : people) {
            PersonForm form = PersonForm.of(text, name, PersonTitle.of(titles.titlesOf(name), lexicons), lexicons);
            forms.put(name, form);
            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(name);
        }
        this.together = new Together(text, forms);
    }

    /** The people of a text, in the order of their first names. */
    static List<PersonCluster> cluster(AnnotatedText text, List<NameMention> people, Lexicons lexicons) {
        return new PersonClusterer(text, people, lexicons).cluster();
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
        forms.stream()
                .filter(form -> !form.isFull() && !form.title().isPresent())
                .forEach(this::placeSingle);
        for (PersonCluster cluster : clusters) {
            cluster.mentions().sort(Comparator.comparingInt(NameMention::begin));
        }
        return clusters.stream()
                .filter(cluster -> !cluster.mentions().isEmpty())
                .sorted(Comparator.comparingInt(
                        cluster -> cluster.mentions().get(0).begin()))
                .toList();
    }

    private void placeFull(PersonForm form) {
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
        PersonCluster fresh = new PersonCluster(lexicons.givenNames(), lexicons.nicknames());
        clusters.add(fresh);
        add(fresh, form, mentions(form));
    }

    private void add(PersonCluster cluster, PersonForm form, List<NameMention> mentions) {
        boolean known = cluster.forms().contains(form);
        cluster.add(form, mentions);
        if (!known) {
            for (String word : form.words()) {
                if (!byWord.containsEntry(word, cluster)) {
                    byWord.put(word, cluster);
                }
            }
        }
    }

    private void placeSingle(PersonForm form) {
        List<PersonCluster> possible = possible(form);
        if (possible.isEmpty()) {
            addFresh(form);
        } else if (possible.size() == 1) {
            add(possible.get(0), form, mentions(form));
        } else {
            LastNamed lastNamed = new LastNamed(possible);
            for (NameMention mention : mentions(form)) {
                add(lastNamed.before(mention.begin()), form, List.of(mention));
            }
        }
    }

    /** The people for whom a single word, with or without a title, may stand. */
    private List<PersonCluster> possible(PersonForm form) {
        String word = form.first();
        Set<PersonCluster> near = new LinkedHashSet<>(byWord.get(word));
        for (String other : lexicons.nicknames().relatedTo(word)) {
            near.addAll(byWord.get(other));
        }
        List<PersonCluster> possible = near.stream()
                .filter(cluster -> cluster.acceptsSingle(form) && !together.tellApart(form, cluster))
                .toList();
        if (possible.size() < 2) {
            return possible;
        }
        List<PersonCluster> bySurname =
                possible.stream().filter(cluster -> cluster.isSurname(form)).toList();
        if (bySurname.size() == possible.size()) {
            return form.title().isPresent() ? withoutDistinguished(form, possible) : withoutWomenByTitle(possible);
        }
        boolean given = lexicons.givenNames().contains(word);
        return bySurname.isEmpty() || given ? possible : bySurname;
    }

    /** In a family, "Miss Bennet" is not the one whom the text calls "Miss Elizabeth Bennet" or "Miss Eliza". */
    private static List<PersonCluster> withoutDistinguished(PersonForm form, List<PersonCluster> people) {
        List<PersonCluster> others = people.stream()
                .filter(person -> person.forms().stream()
                        .noneMatch(other -> other.title().equals(form.title())
                                && !other.first().equals(form.first())))
                .toList();
        return others.isEmpty() ? people : others;
    }

    /** A surname alone seldom stands for the one who is only known as "Mrs." or "Miss" with it. */
    private static List<PersonCluster> withoutWomenByTitle(List<PersonCluster> people) {
        List<PersonCluster> others = people.stream()
                .filter(person -> person.hasFullName() || person.titleGender() != Gender.FEMALE)
                .toList();
        return others.isEmpty() ? people : others;
    }
}
