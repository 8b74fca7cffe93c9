package org.onrecord.internal.speaker;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.RoleReader;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.scene.Scene;

/**
 * Finds who holds a role that is told with a noun before its noun: "the city manager" where the text has "city manager Ann Lee", and
 * whoever else is a manager. For one text and one thread.
 */
final class RoleHolders {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final Scene scene;
    private final AnnotatedText text;
    private final Supplier<ImmutableListMultimap<String, Holder>> byWord = Suppliers.memoize(this::read);

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
        List<String> split = WORDS.splitToList(words);
        return byWord.get().get(split.get(split.size() - 1)).stream()
                .filter(holder -> holder.role().contains(words))
                .map(Holder::person)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Who holds a role, by each word of it. */
    private ImmutableListMultimap<String, Holder> read() {
        RoleReader reader = new RoleReader(scene.lexicons());
        ImmutableListMultimap.Builder<String, Holder> found = ImmutableListMultimap.builder();
        for (KnownEntity entity : scene.entities().all()) {
            if (entity.isPerson()) {
                reader.roleOf(text, entity)
                        .map(RoleHolders::padded)
                        .ifPresent(role -> WORDS.splitToStream(role)
                                .distinct()
                                .forEach(word -> found.put(word, new Holder(entity, role))));
            }
        }
        return found.build();
    }

    private static String padded(String words) {
        return " " + words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    }

    /** Somebody and his role, in lower case, with a space before and behind. */
    private record Holder(KnownEntity person, String role) {}
}
