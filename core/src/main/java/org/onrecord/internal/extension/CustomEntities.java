package org.onrecord.internal.extension;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.CustomEntity;
import org.onrecord.Entity;
import org.onrecord.Extraction;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Quote;
import org.onrecord.Speaker;
import org.onrecord.internal.assembly.Salience;
import org.onrecord.internal.matching.EntityMatch;

/**
 * Makes the entities of users' own types. Those that were looked for among the speakers went through the text as people,
 * organizations or places; they are taken out of these again. For one extraction.
 */
final class CustomEntities {

    /** Salience is given with so many steps, as that of the other entities is. */
    private static final double STEPS = 1000;

    private final Extraction found;
    private final Salience salience;
    /** By type and name. */
    private final Map<String, CustomEntityDraft> drafts = new LinkedHashMap<>();

    private final Map<String, CustomEntityDraft> draftOfEntity = new HashMap<>();

    private CustomEntities(Extraction found, Salience salience) {
        this.found = found;
        this.salience = salience;
    }

    /** The extraction with the entities of the matches, none of which is of a built-in type. */
    static Extraction addTo(Extraction found, List<EntityMatch> matches, Salience salience) {
        CustomEntities entities = new CustomEntities(found, salience);
        NamesInOrder names = NamesInOrder.of(found.entities());
        matches.stream()
                .filter(match -> match.speaksAs().isPresent())
                .forEach(match -> entities.takeOver(match, names));
        for (EntityMatch match : matches) {
            CustomEntityDraft draft = entities.draftOf(match);
            draft.describe(match.attributes());
            draft.add(new Mention(match.words(), match.span(), MentionKind.NAME));
        }
        return entities.build();
    }

    /** Makes an entity that bears the match as a name one of the user's. */
    private void takeOver(EntityMatch match, NamesInOrder names) {
        for (Entity entity : names.within(match.span())) {
            if (!draftOfEntity.containsKey(entity.id())) {
                CustomEntityDraft draft = draftOf(match);
                draft.takeOver(entity);
                draftOfEntity.put(entity.id(), draft);
            }
        }
    }

    private CustomEntityDraft draftOf(EntityMatch match) {
        String name = match.name().orElse(match.form());
        String key = match.type() + '\t' + name.toLowerCase(Locale.ROOT);
        return drafts.computeIfAbsent(key, k -> new CustomEntityDraft(match.type(), name));
    }

    private Extraction build() {
        Map<CustomEntityDraft, Double> saliences = saliences();
        List<CustomEntityDraft> inOrder = new ArrayList<>(drafts.values());
        inOrder.sort(Comparator.comparingDouble((CustomEntityDraft draft) -> -saliences.getOrDefault(draft, 0.0))
                .thenComparing(CustomEntityDraft::firstMention));
        Set<String> taken = new HashSet<>();
        found.entities().forEach(entity -> taken.add(entity.id()));
        List<CustomEntity> others = new ArrayList<>(found.others());
        Map<CustomEntityDraft, CustomEntity> made = new HashMap<>();
        int number = 0;
        for (CustomEntityDraft draft : inOrder) {
            do {
                number++;
            } while (taken.contains("x" + number));
            CustomEntity entity = draft.build("x" + number, saliences.getOrDefault(draft, 0.0));
            made.put(draft, entity);
            others.add(entity);
        }
        Map<String, CustomEntity> successors = new HashMap<>();
        draftOfEntity.forEach((id, draft) -> {
            CustomEntity successor = made.get(draft);
            if (successor != null) {
                successors.put(id, successor);
            }
        });
        return new Extraction(
                found.id(),
                without(found.people()),
                without(found.organizations()),
                without(found.places()),
                others,
                found.quotes().stream()
                        .map(quote -> withSuccessor(quote, successors))
                        .toList(),
                found.warnings(),
                found.attributes());
    }

    /**
     * How central each entity is, on the scale of the others, which stay as they are: none is more central than the most
     * central of them, unless there are no others.
     */
    private Map<CustomEntityDraft, Double> saliences() {
        Multiset<String> quotes = quotesOfEntities();
        Map<CustomEntityDraft, Double> weights = new HashMap<>();
        for (CustomEntityDraft draft : drafts.values()) {
            weights.put(draft, salience.weight(draft.mentions(), 0));
        }
        draftOfEntity.forEach(
                (id, draft) -> weights.merge(draft, salience.weight(List.of(), quotes.count(id)), Double::sum));
        double heaviest = found.entities().stream()
                .filter(entity -> !draftOfEntity.containsKey(entity.id()))
                .mapToDouble(entity -> salience.weight(entity.mentions(), quotes.count(entity.id())))
                .max()
                .orElseGet(() -> weights.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1));
        weights.replaceAll((draft, weight) -> Math.min(1, Math.round(weight / heaviest * STEPS) / STEPS));
        return weights;
    }

    /** As many times the id of each entity as it said something. */
    private Multiset<String> quotesOfEntities() {
        Multiset<String> ids = HashMultiset.create();
        found.quotes().forEach(quote -> quote.speaker().flatMap(Speaker::entity).ifPresent(ids::add));
        return ids;
    }

    private <E extends Entity> List<E> without(List<E> entities) {
        return entities.stream()
                .filter(entity -> !draftOfEntity.containsKey(entity.id()))
                .toList();
    }

    private static Quote withSuccessor(Quote quote, Map<String, CustomEntity> successors) {
        Optional<CustomEntity> successor =
                quote.speaker().flatMap(Speaker::entity).map(successors::get);
        return successor.isEmpty()
                ? quote
                : quote.withSpeaker(quote.speaker()
                        .map(speaker -> new Speaker(
                                successor.get().name(),
                                speaker.kind(),
                                Optional.of(successor.get().id()),
                                speaker.mention())));
    }
}
