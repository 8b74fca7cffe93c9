package org.onrecord.internal.conversation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.ActingNames;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/**
 * Where the narrator has people do something, rather than have something done to them or being spoken of. Who acts beside
 * an utterance often speaks it; who is looked at is spoken to. Immutable.
 */
final class ActingPeople {

    private static final int FAR = 5000;

    private final AnnotatedText text;
    private final ActingNames acting;
    private final Map<Integer, Positions> acts = new HashMap<>();
    private final Map<Integer, Positions> others = new HashMap<>();
    private final NavigableMap<Integer, Integer> actorAt = new TreeMap<>();

    ActingPeople(Scene scene, Stage stage) {
        this.text = scene.text();
        this.acting = new ActingNames(text, scene.lexicons());
        BitSet quoted = scene.quotedTokens();
        for (KnownEntity entity : scene.entities().all()) {
            if (entity.isPerson()) {
                place(entity, scene.entities().mentionsOf(entity), quoted);
            }
        }
        placeNarrator(stage);
    }

    private void placeNarrator(Stage stage) {
        int narrator = stage.narrator().entity();
        Positions own = new Positions(stage.narratorsMentions().stream().filter(this::isActingNarrator));
        acts.merge(narrator, own, Positions::and);
        own.stream().forEach(token -> actorAt.put(token, narrator));
    }

    /** Whether the word is an "I" with a verb behind it. */
    private boolean isActingNarrator(int token) {
        return text.token(token).word().equals("I") && text.isFiniteVerbAt(token + 1);
    }

    private void place(KnownEntity person, List<NameMention> mentions, BitSet quoted) {
        acts.put(
                person.index(),
                new Positions(mentions.stream()
                        .filter(mention -> !quoted.get(mention.begin()) && acting.contains(mention))
                        .mapToInt(NameMention::begin)));
        others.put(
                person.index(),
                new Positions(mentions.stream()
                        .filter(mention -> !quoted.get(mention.begin()) && !acting.contains(mention))
                        .mapToInt(NameMention::begin)));
        acts.get(person.index()).stream().forEach(token -> actorAt.put(token, person.index()));
    }

    /** How often the person acts from one token on and before another. */
    int acts(int person, int from, int to) {
        return acts.getOrDefault(person, Positions.NONE).countBetween(from, to);
    }

    /** Whether anybody acts from one token on and before another. */
    boolean isAnyActing(int from, int to) {
        Integer actor = actorAt.ceilingKey(from);
        return actor != null && actor < to;
    }

    /** How often the person is named without acting from one token on and before another. */
    int isNamedOnly(int person, int from, int to) {
        return others.getOrDefault(person, Positions.NONE).countBetween(from, to);
    }

    /** The words between the token and the last place before it where the person acts, or {@link #FAR}. */
    int wordsSinceActing(int person, int token) {
        OptionalInt last = acts.getOrDefault(person, Positions.NONE).lastBefore(token);
        return last.isEmpty() ? FAR : Math.min(FAR, token - last.getAsInt());
    }

    /** The person who acted last before the token, or -1. */
    int lastActing(int token) {
        Map.Entry<Integer, Integer> last = actorAt.lowerEntry(token);
        return last == null ? -1 : last.getValue();
    }
}
