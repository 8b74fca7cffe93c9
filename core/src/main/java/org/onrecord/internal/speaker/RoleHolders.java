package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.RoleReader;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.scene.Scene;

/**
 * Finds who holds a role that is told with a noun before its noun: "the city manager" where the text has "city manager Ann Lee", and
 * whoever else is a manager. For one text and one thread.
 */
final class RoleHolders {

    private final Scene scene;
    private final AnnotatedText text;
    private Optional<Map<KnownEntity, String>> roles = Optional.empty();

    RoleHolders(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** Those whose role has the words of a noun phrase, from its first noun on, in the same order; none if that is its head. */
    Set<KnownEntity> of(Source phrase) {
        int first = phrase.begin();
        while (first < phrase.head() && !text.token(first).isNoun()) {
            first++;
        }
        if (first == phrase.head()) {
            return ImmutableSet.of();
        }
        String words = padded(text.textOf(text.spanOf(first, phrase.head() + 1)));
        return roles().entrySet().stream()
                .filter(role -> role.getValue().contains(words))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Map<KnownEntity, String> roles() {
        if (roles.isEmpty()) {
            RoleReader reader = new RoleReader(scene.lexicons());
            ImmutableMap.Builder<KnownEntity, String> found = ImmutableMap.builder();
            for (KnownEntity entity : scene.entities().all()) {
                if (entity.isPerson()) {
                    reader.roleOf(text, entity).ifPresent(role -> found.put(entity, padded(role)));
                }
            }
            roles = Optional.of(found.buildOrThrow());
        }
        return roles.get();
    }

    private static String padded(String words) {
        return " " + words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    }
}
