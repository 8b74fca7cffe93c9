package org.onrecord.internal.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.internal.name.NameMention;

/**
 * The names of a text under keys of those for whom they stand, such as a party or a word of the name, to find the last
 * before a place without a walk through all of them. For one text.
 */
public final class EarlierNames {

    private final Entities entities;
    private final Map<String, NavigableMap<Integer, NameMention>> byKey = new HashMap<>();

    /**
     * Files the names.
     *
     * @param keysOf the keys of an entity; none if its names are not wanted
     */
    public EarlierNames(Entities entities, Function<KnownEntity, Set<String>> keysOf) {
        this.entities = entities;
        Map<KnownEntity, Set<String>> keys = new HashMap<>();
        for (NameMention name : entities.names()) {
            KnownEntity entity = entities.entityAt(name.begin()).orElseThrow();
            keys.computeIfAbsent(entity, keysOf)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new TreeMap<>()).put(name.begin(), name));
        }
    }

    /** The entity with the key that is named last before a token. */
    public Optional<KnownEntity> lastBefore(String key, int token) {
        return lastBefore(key, token, 1).stream().findFirst().flatMap(name -> entities.entityAt(name.begin()));
    }

    /** The last names before a token of those with the key, at most so many, the last first. */
    public List<NameMention> lastBefore(String key, int token, int most) {
        return byKey
                .getOrDefault(key, Collections.emptyNavigableMap())
                .headMap(token, false)
                .descendingMap()
                .values()
                .stream()
                .limit(most)
                .toList();
    }
}
