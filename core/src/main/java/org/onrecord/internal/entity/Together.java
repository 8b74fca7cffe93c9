package org.onrecord.internal.entity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.NameMention;

/**
 * Counts how often two forms stand in one sentence. People are seldom named in two ways in one sentence, so forms that
 * often meet name two people: "Mr. Emerson and George" are not one George Emerson.
 */
final class Together {

    /** In a sentence with more names than this (a list) they say nothing of each other. */
    private static final int MOST_NAMES = 8;

    private static final int FEWEST_MEETINGS = 2;
    private static final double SHARE = 0.05;
    /** A lady is spoken of as "Miss Tressel" and "Ruth" in one sentence more often than a man by title and given name. */
    private static final double SHARE_OF_MEN = 0.02;

    private record Pair(PersonForm one, PersonForm other) {}

    private record Place(int token, PersonForm form, NameMention mention) {}

    private final Multiset<Pair> meetings = HashMultiset.create();
    private final Multiset<Pair> joined = HashMultiset.create();
    private final Multiset<PersonForm> counts = HashMultiset.create();

    Together(AnnotatedText text, Map<NameMention, PersonForm> forms) {
        List<Place> sentence = new ArrayList<>();
        int index = -1;
        for (Map.Entry<NameMention, PersonForm> entry : forms.entrySet()) {
            NameMention mention = entry.getKey();
            counts.add(entry.getValue());
            if (text.sentenceIndex(mention.begin()) != index) {
                count(text, sentence);
                sentence.clear();
                index = text.sentenceIndex(mention.begin());
            }
            sentence.add(new Place(mention.begin(), entry.getValue(), mention));
        }
        count(text, sentence);
    }

    private void count(AnnotatedText text, List<Place> sentence) {
        if (sentence.size() > MOST_NAMES) {
            return;
        }
        Set<Pair> met = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (int j = i + 1; j < sentence.size(); j++) {
                Place one = sentence.get(i);
                Place other = sentence.get(j);
                if (!one.form().equals(other.form())) {
                    List<Pair> pairs = List.of(new Pair(one.form(), other.form()), new Pair(other.form(), one.form()));
                    met.addAll(pairs);
                    if (j == i + 1 && areJoined(text, one.mention(), other.mention())) {
                        joined.addAll(pairs);
                    }
                }
            }
        }
        meetings.addAll(met);
    }

    private static boolean areJoined(AnnotatedText text, NameMention one, NameMention other) {
        return other.titleBegin() - one.end() == 1
                && text.token(one.end()).word().equals("and");
    }

    /**
     * Whether the form meets the forms of the person too often to name the same one. A word of the person's own full
     * name is told apart by "and" alone: "Chaworth" may well follow "Mary Chaworth" in a sentence.
     */
    boolean tellApart(PersonForm form, PersonCluster person) {
        boolean ownWord = !form.title().isPresent()
                && person.forms().stream()
                        .anyMatch(other -> other.isFull() && other.words().contains(form.first()));
        Multiset<Pair> counted = ownWord ? joined : meetings;
        int met = 0;
        int named = 0;
        for (PersonForm other : withGivenNames(person)) {
            // "Miss Elizabeth" and "Elizabeth" do meet: one is how she is spoken to.
            met += form.first().equals(other.first()) ? 0 : counted.count(new Pair(form, other));
            named += counts.count(other);
        }
        int fewest = ownWord ? 1 : FEWEST_MEETINGS;
        double share = form.title().gender() == Gender.MALE ? SHARE_OF_MEN : SHARE;
        return met >= fewest && met >= share * Math.min(named, counts.count(form));
    }

    /** The person's forms and the given names alone, which may join them later: "Marianne" of "Marianne Dashwood". */
    private static Set<PersonForm> withGivenNames(PersonCluster person) {
        Set<PersonForm> forms = new HashSet<>(person.forms());
        for (PersonForm form : person.forms()) {
            if (form.isFull()) {
                forms.add(form.givenNameOnly());
            }
        }
        return forms;
    }
}
