package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.ActingNames;
import org.onrecord.internal.scene.Scene;

/** Finds the name of a first-person narrator: the one that he tells himself, or by which others address him. For one text. */
final class NarratorName {

    private static final int FEWEST_ADDRESSES = 3;
    /** Utterances from an address to words of the narrator's own. */
    private static final int NEAR = 2;
    /** Farther apart, what is said is no reply. */
    private static final int MOST_PARAGRAPHS = 6;
    /** So many addresses by others outweigh one by the narrator, who does not address himself. */
    private static final int CERTAINLY_ANOTHER = 4;

    private final Scene scene;
    private final List<Set<Integer>> addressed;
    private final IntUnaryOperator timesNarrated;
    private final BitSet quoted;
    private final ActingNames acting;

    /**
     * For one scene.
     *
     * @param addressed for each utterance those whom it addresses
     * @param timesNarrated how often the narration names somebody
     */
    NarratorName(Scene scene, List<Set<Integer>> addressed, IntUnaryOperator timesNarrated) {
        this.scene = scene;
        this.addressed = addressed.stream().map(named -> peopleOf(scene, named)).toList();
        this.timesNarrated = timesNarrated;
        this.quoted = scene.quotedTokens();
        this.acting = new ActingNames(scene.text(), scene.lexicons());
    }

    private static Set<Integer> peopleOf(Scene scene, Set<Integer> entities) {
        return entities.stream()
                .filter(entity -> scene.entities().all().get(entity).isPerson())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The person, empty if the text does not tell.
     *
     * @param own the indices of the utterances that are clearly the narrator's own
     */
    Optional<KnownEntity> find(BitSet own) {
        return toldByHimself().or(() -> oftenAddressed(own)).or(() -> addressedInReplies(own));
    }

    private Optional<KnownEntity> toldByHimself() {
        AnnotatedText text = scene.text();
        OwnNames own = new OwnNames(text);
        return scene.entities().names().stream()
                .filter(name -> !quoted.get(name.begin())
                        && own.contains(name, text.sentenceOf(name.begin()).firstToken()))
                .flatMap(name -> scene.entities().entityAt(name.begin()).stream())
                .filter(KnownEntity::isPerson)
                .findFirst();
    }

    /** Whom others, not the narrator, address, but the narration hardly ever names. */
    private Optional<KnownEntity> oftenAddressed(BitSet own) {
        Map<Integer, Integer> scores = new HashMap<>();
        for (int u = 0; u < addressed.size(); u++) {
            int value = own.get(u) ? -CERTAINLY_ANOTHER : 1;
            addressed.get(u).forEach(person -> scores.merge(person, value, Integer::sum));
        }
        scores.replaceAll((person, addresses) -> addresses - 2 * timesNarrated.applyAsInt(person));
        scores.values().removeIf(score -> score < FEWEST_ADDRESSES);
        return best(scores);
    }

    /** Whom alone others address right before or behind words of the narrator's, and who does nothing in the narration. */
    private Optional<KnownEntity> addressedInReplies(BitSet own) {
        Map<Integer, Integer> scores = new HashMap<>();
        Set<Integer> inReplies = new HashSet<>();
        for (int u = 0; u < addressed.size(); u++) {
            if (own.get(u)) {
                addressed.get(u).forEach(person -> scores.merge(person, -CERTAINLY_ANOTHER, Integer::sum));
            } else if (isNarratorWithin(own, u, NEAR)) {
                addressed.get(u).forEach(person -> scores.merge(person, 1, Integer::sum));
                if (isNarratorWithin(own, u, 1)) {
                    inReplies.addAll(addressed.get(u));
                }
            }
        }
        scores.keySet().removeIf(person -> !inReplies.contains(person) || isActing(person));
        scores.replaceAll((person, addresses) -> addresses - timesNarrated.applyAsInt(person));
        scores.values().removeIf(score -> score < 1);
        return scores.size() == 1 ? best(scores) : Optional.empty();
    }

    private boolean isActing(int person) {
        return scene.entities().all().get(person).mentions().stream()
                .anyMatch(mention -> !quoted.get(mention.begin()) && acting.contains(mention));
    }

    private boolean isNarratorWithin(BitSet own, int utterance, int distance) {
        return IntStream.rangeClosed(
                        Math.max(0, utterance - distance), Math.min(addressed.size() - 1, utterance + distance))
                .anyMatch(other ->
                        own.get(other) && Math.abs(paragraphOf(other) - paragraphOf(utterance)) <= MOST_PARAGRAPHS);
    }

    private int paragraphOf(int utterance) {
        return scene.firstQuotation(scene.utterances().get(utterance)).paragraph();
    }

    /** Of several with the same score it is who is named first. */
    private Optional<KnownEntity> best(Map<Integer, Integer> scores) {
        return scores.entrySet().stream()
                .min(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(best -> scene.entities().all().get(best.getKey()));
    }
}
