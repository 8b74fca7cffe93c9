package org.onrecord.internal.transcript;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.internal.lexicon.GivenNames;

/**
 * Chooses the labels of speakers from what may be labels. One label may be anything; paragraphs are a dialogue only if
 * labels recur near one another, or several full names in capitals are labels, or "A:" follows upon "Q:". Thread-safe.
 */
final class LabelChoice {

    private static final int FEWEST_RECURRING = 2;
    private static final int FEWEST_LABELS = 3;
    /** Labels that are so many paragraphs apart are not of one dialogue. */
    private static final int FARTHEST = 20;

    private final GivenNames givenNames;

    /**
     * Makes a choice.
     *
     * @param givenNames tell people's names in capitals from headings
     */
    LabelChoice(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Those of the candidates that name speakers, in their order. */
    List<Label> choose(List<Label> candidates) {
        List<Label> chosen = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= candidates.size(); i++) {
            if (i == candidates.size()
                    || candidates.get(i).paragraph() - candidates.get(i - 1).paragraph() > FARTHEST) {
                chosen.addAll(accepted(inOneStyle(candidates.subList(begin, i))));
                begin = i;
            }
        }
        return chosen;
    }

    /** Where several people's labels recur in capitals, "Kaye Atwell: We are ready" is a heading. */
    private static List<Label> inOneStyle(List<Label> candidates) {
        Multiset<String> inCapitals = HashMultiset.create();
        candidates.stream()
                .filter(label -> label.capitals() && label.key().length() > 1)
                .forEach(label -> inCapitals.add(label.lastWord()));
        long recurring = inCapitals.entrySet().stream()
                .filter(label -> label.getCount() >= FEWEST_RECURRING)
                .count();
        return recurring > 1 ? candidates.stream().filter(Label::capitals).toList() : candidates;
    }

    private List<Label> accepted(List<Label> candidates) {
        Multiset<String> beforeWords = counts(candidates, false);
        Multiset<String> alone = counts(candidates, true);
        boolean recurring = candidates.size() >= FEWEST_LABELS
                && (recurs(beforeWords) || recurs(alone))
                && Sets.union(beforeWords.elementSet(), alone.elementSet()).size() > 1;
        if (!recurring && !areFullNames(candidates)) {
            return isQuestionAndAnswer(candidates) ? candidates : List.of();
        }
        Set<Label> accepted = candidates.stream()
                .filter(label -> label.alone()
                        ? alone.count(label.lastWord()) >= FEWEST_RECURRING || (recurs(alone) && !label.isLongName())
                        : beforeWords.count(label.lastWord()) >= FEWEST_RECURRING
                                || label.capitals()
                                || label.isLongName())
                .collect(ImmutableSet.toImmutableSet());
        return withThoseBetween(accepted, candidates);
    }

    /**
     * With those that stand, paragraph by paragraph, between two that are accepted: who speaks but once in a dialogue, each
     * paragraph of which has a label.
     */
    private static List<Label> withThoseBetween(Set<Label> accepted, List<Label> candidates) {
        List<Label> all = new ArrayList<>();
        List<Label> between = new ArrayList<>();
        for (Label label : candidates) {
            if (!between.isEmpty()
                    && label.paragraph() > between.get(between.size() - 1).paragraph() + 1) {
                between.clear();
            }
            if (accepted.contains(label)) {
                all.addAll(between.subList(Math.min(1, between.size()), between.size()));
                all.add(label);
                between.clear();
                between.add(label);
            } else if (!between.isEmpty() && !label.alone()) {
                between.add(label);
            }
        }
        return all;
    }

    private static boolean isQuestionAndAnswer(List<Label> candidates) {
        return candidates.size() == 2
                && candidates.get(0).key().equals("Q")
                && candidates.get(1).key().equals("A");
    }

    /** How often each name is a label alone on its line, or before what is said. */
    private static Multiset<String> counts(List<Label> candidates, boolean alone) {
        Multiset<String> counts = HashMultiset.create();
        candidates.stream().filter(label -> label.alone() == alone).forEach(label -> counts.add(label.lastWord()));
        return counts;
    }

    private static boolean recurs(Multiset<String> counts) {
        return counts.entrySet().stream().anyMatch(label -> label.getCount() >= FEWEST_RECURRING);
    }

    private boolean areFullNames(List<Label> candidates) {
        Set<String> names = new TreeSet<>();
        candidates.stream()
                .filter(label -> label.capitals() && label.isLongName() && !label.alone())
                .forEach(label -> names.add(label.key()));
        return names.size() >= FEWEST_RECURRING && names.stream().anyMatch(this::isPersonsName);
    }

    /** "KAYE ATWELL", not "STAT OF THE WEEK". */
    private boolean isPersonsName(String key) {
        String first = key.substring(0, key.indexOf(' '));
        return givenNames.contains(first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT));
    }
}
