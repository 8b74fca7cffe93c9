package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Gender;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.ToldName;

/** Makes one entity of several to whose names the user's gazetteers and rules give one name. */
final class ToldEntities {

    private ToldEntities() {}

    /** The entity of a name and a kind. */
    private record Key(NameLabel label, String name) {}

    /** The entities, of which those that the user gave one name are one, under that name. */
    static List<KnownEntity> unite(List<KnownEntity> entities, List<ToldName> names) {
        if (names.stream().allMatch(name -> name.entity().isEmpty())) {
            return entities;
        }
        Map<Integer, ToldName> byToken = new HashMap<>();
        for (ToldName name : names) {
            for (int t = name.begin(); name.entity().isPresent() && t < name.end(); t++) {
                byToken.put(t, name);
            }
        }
        Map<Key, KnownEntity> united = new LinkedHashMap<>();
        List<KnownEntity> others = new ArrayList<>();
        for (KnownEntity entity : entities) {
            Optional<String> given = given(entity, byToken);
            if (given.isPresent()) {
                KnownEntity named = entity.withName(given.get());
                united.merge(new Key(entity.label(), given.get()), named, ToldEntities::joined);
            } else {
                others.add(entity);
            }
        }
        List<KnownEntity> all = new ArrayList<>();
        for (KnownEntity other : others) {
            Key key = new Key(other.label(), other.name());
            if (united.containsKey(key)) {
                united.merge(key, other, ToldEntities::joined);
            } else {
                all.add(other);
            }
        }
        all.addAll(united.values());
        // As before: kind by kind, and within one by the first mention.
        all.sort(Comparator.comparing(KnownEntity::label)
                .thenComparingInt(entity -> entity.mentions().get(0).begin()));
        return reindexed(all);
    }

    private static Optional<String> given(KnownEntity entity, Map<Integer, ToldName> byToken) {
        return entity.mentions().stream()
                .map(mention -> Optional.ofNullable(byToken.get(mention.head())))
                .flatMap(Optional::stream)
                .filter(name -> name.label() == entity.label())
                .findFirst()
                .flatMap(ToldName::entity);
    }

    private static KnownEntity joined(KnownEntity one, KnownEntity other) {
        List<NameMention> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        mentions.sort(Comparator.comparingInt(NameMention::begin));
        List<String> variants = new ArrayList<>(one.variants());
        other.variants().stream().filter(variant -> !variants.contains(variant)).forEach(variants::add);
        variants.sort(EntityFinder.FULLEST_FIRST);
        return new KnownEntity(
                one.index(),
                one.label(),
                one.name(),
                variants,
                one.gender() == Gender.UNKNOWN ? other.gender() : one.gender(),
                one.family() && other.family(),
                mentions);
    }

    private static List<KnownEntity> reindexed(List<KnownEntity> entities) {
        List<KnownEntity> reindexed = new ArrayList<>();
        for (KnownEntity entity : entities) {
            reindexed.add(entity.withIndex(reindexed.size()));
        }
        return reindexed;
    }
}
