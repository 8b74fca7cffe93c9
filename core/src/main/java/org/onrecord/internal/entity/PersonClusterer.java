package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Decides which names of people name one person.
 *
 * <p>Full names come first: they tell most. Then each shorter form joins a person whom it may name; where several
 * could be meant (a family), every mention goes to the one named last before it.
 */
final class PersonClusterer {

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final List<PersonCluster> clusters = new ArrayList<>();

    private PersonClusterer(AnnotatedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
    }

    static List<PersonCluster> cluster(AnnotatedText text, List<NameMention> people, Lexicons lexicons) {
        return new PersonClusterer(text, lexicons).cluster(people);
    }

    private List<PersonCluster> cluster(List<NameMention> people) {
        TitleReader titles = new TitleReader(text, lexicons.honorifics());
        Map<PersonForm, List<NameMention>> byForm = new LinkedHashMap<>();
        for (NameMention name : people) {
            PersonForm form = PersonForm.of(text, name, titles.titlesOf(name), lexicons);
            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(name);
        }
        List<PersonForm> forms = byForm.keySet().stream()
                .sorted(Comparator.comparingInt(
                        (PersonForm form) -> -form.words().size()))
                .toList();
        for (PersonForm form : forms) {
            if (form.isFull()) {
                placeFull(form, byForm.getOrDefault(form, List.of()));
            }
        }
        placeSingles(
                forms.stream()
                        .filter(form -> !form.isFull() && form.courtesy().isPresent())
                        .toList(),
                byForm);
        placeSingles(
                forms.stream()
                        .filter(form -> !form.isFull() && form.courtesy().isEmpty())
                        .toList(),
                byForm);
        clusters.removeIf(cluster -> cluster.mentions().isEmpty());
        clusters.forEach(cluster -> cluster.mentions().sort(Comparator.comparingInt(NameMention::begin)));
        clusters.sort(
                Comparator.comparingInt(cluster -> cluster.mentions().get(0).begin()));
        return clusters;
    }

    private void placeFull(PersonForm form, List<NameMention> mentions) {
        for (PersonCluster cluster : clusters) {
            if (cluster.acceptsFull(form, lexicons.nicknames(), lexicons.givenNames())) {
                cluster.add(form, mentions);
                return;
            }
        }
        PersonCluster fresh = new PersonCluster();
        fresh.add(form, mentions);
        clusters.add(fresh);
    }

    private void placeSingles(List<PersonForm> forms, Map<PersonForm, List<NameMention>> byForm) {
        for (PersonForm form : forms) {
            List<PersonCluster> possible = clusters.stream()
                    .filter(cluster -> cluster.acceptsSingle(form, lexicons.nicknames(), lexicons.givenNames()))
                    .toList();
            List<NameMention> mentions = byForm.getOrDefault(form, List.of());
            if (possible.size() == 1) {
                possible.get(0).add(form, mentions);
            } else if (possible.isEmpty()) {
                PersonCluster fresh = new PersonCluster();
                fresh.add(form, mentions);
                clusters.add(fresh);
            } else {
                Map<PersonCluster, int[]> positions = positionsOf(possible);
                for (NameMention mention : mentions) {
                    nearest(positions, mention).add(form, List.of(mention));
                }
            }
        }
    }

    /** Where each of the people is named by the forms placed so far. */
    private static Map<PersonCluster, int[]> positionsOf(List<PersonCluster> people) {
        Map<PersonCluster, int[]> positions = new LinkedHashMap<>();
        for (PersonCluster person : people) {
            positions.put(
                    person,
                    person.mentions().stream()
                            .mapToInt(NameMention::begin)
                            .sorted()
                            .toArray());
        }
        return positions;
    }

    /** The person named last before the mention, or else the one named first. */
    private static PersonCluster nearest(Map<PersonCluster, int[]> positions, NameMention mention) {
        Optional<PersonCluster> before = positions.entrySet().stream()
                .filter(entry -> entry.getValue()[0] < mention.begin())
                .max(Comparator.comparingInt(entry -> lastBefore(entry.getValue(), mention.begin())))
                .map(Map.Entry::getKey);
        return before.orElseGet(() -> positions.entrySet().stream()
                .min(Comparator.comparingInt(entry -> entry.getValue()[0]))
                .orElseThrow()
                .getKey());
    }

    private static int lastBefore(int[] positions, int token) {
        int index = Arrays.binarySearch(positions, token);
        return positions[index >= 0 ? index : -index - 2];
    }
}
