package org.onrecord.internal.conversation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.ActingNames;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.SourceKind;

/** Finds the name of a first-person narrator: the one that he tells himself, or by which others address him. For one text. */
final class NarratorName {

    private static final int FEWEST_ADDRESSES = 3;
    private static final double CLEAR = 0.5;
    /** Utterances from an address to words of the narrator's own. */
    private static final int NEAR = 2;
    /** So many addresses by others outweigh one by the narrator, who does not address himself. */
    private static final int CERTAINLY_ANOTHER = 4;

    private final Scene scene;
    private final Stage stage;
    private final BitSet quoted;
    private final ActingNames acting;

    NarratorName(Scene scene, Stage stage) {
        this.scene = scene;
        this.stage = stage;
        this.quoted = scene.quotedTokens();
        this.acting = new ActingNames(scene.text(), scene.lexicons().people().placingVerbs());
    }

    /**
     * The person, empty if the text does not tell.
     *
     * @param rankings what the words around each utterance say of its speaker
     */
    Optional<KnownEntity> find(List<Ranking> rankings) {
        return toldByHimself().or(() -> oftenAddressed(rankings)).or(() -> addressedInReplies(rankings));
    }

    private Optional<KnownEntity> toldByHimself() {
        AnnotatedText text = scene.text();
        OwnNames own = new OwnNames(text);
        return scene.entities().names().stream()
                .filter(name -> !quoted.get(name.begin())
                        && own.contains(name, text.sentenceOf(name.begin()).firstToken()))
                .map(NameMention::begin)
                .flatMap(name -> scene.entities().entityAt(name).stream())
                .filter(KnownEntity::isPerson)
                .findFirst();
    }

    /** Whom others, not the narrator, address, but the narration hardly ever names. */
    private Optional<KnownEntity> oftenAddressed(List<Ranking> rankings) {
        Map<Integer, Integer> scores = new HashMap<>();
        for (int u = 0; u < rankings.size(); u++) {
            int value = isNarrators(rankings, u) ? -CERTAINLY_ANOTHER : 1;
            stage.addressedIn(u).forEach(person -> scores.merge(person, value, Integer::sum));
        }
        scores.replaceAll((person, addresses) -> addresses - 2 * stage.timesNarrated(person));
        scores.values().removeIf(score -> score < FEWEST_ADDRESSES);
        return best(scores);
    }

    /** Whom alone others address in reply to the narrator, or he in reply to them, and who does nothing in the narration. */
    private Optional<KnownEntity> addressedInReplies(List<Ranking> rankings) {
        Map<Integer, Integer> scores = new HashMap<>();
        Set<Integer> inReplies = new HashSet<>();
        for (int u = 0; u < rankings.size(); u++) {
            Set<Integer> addressed = stage.addressedIn(u);
            if (isNarrators(rankings, u)) {
                addressed.forEach(person -> scores.merge(person, -CERTAINLY_ANOTHER, Integer::sum));
            } else if (isNarratorWithin(rankings, u, NEAR)) {
                addressed.forEach(person -> scores.merge(person, 1, Integer::sum));
                if (isNarratorWithin(rankings, u, 1)) {
                    inReplies.addAll(addressed);
                }
            }
        }
        scores.keySet().retainAll(inReplies);
        scores.keySet().removeIf(this::isActing);
        scores.replaceAll((person, addresses) -> addresses - stage.timesNarrated(person));
        scores.values().removeIf(score -> score < 1);
        return scores.size() == 1 ? best(scores) : Optional.empty();
    }

    private boolean isActing(int person) {
        return scene.entities().all().get(person).mentions().stream()
                .anyMatch(mention -> !quoted.get(mention.begin()) && acting.contains(mention));
    }

    private static boolean isNarratorWithin(List<Ranking> rankings, int utterance, int distance) {
        return IntStream.rangeClosed(utterance - distance, utterance + distance)
                .anyMatch(u -> isNarrators(rankings, u));
    }

    private static boolean isNarrators(List<Ranking> rankings, int utterance) {
        return utterance >= 0
                && utterance < rankings.size()
                && rankings.get(utterance).candidates().stream()
                        .findFirst()
                        .filter(best ->
                                best.probability() > CLEAR && best.source().kind() == SourceKind.NARRATOR)
                        .isPresent();
    }

    private Optional<KnownEntity> best(Map<Integer, Integer> scores) {
        return scores.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(best -> scene.entities().all().get(best.getKey()));
    }
}
