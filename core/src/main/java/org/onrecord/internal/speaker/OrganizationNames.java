package org.onrecord.internal.speaker;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.internal.entity.EarlierNames;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.NameLabel;

/** The words of which the names of organizations consist. For one text and one thread. */
final class OrganizationNames {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace());

    private final Map<KnownEntity, Set<String>> words = new HashMap<>();
    private final Supplier<EarlierNames> byWord;

    OrganizationNames(Entities entities) {
        this.byWord = Suppliers.memoize(() -> new EarlierNames(entities, this::wordsOf));
    }

    /** The organization named last before a token that has the noun in a name. */
    Optional<KnownEntity> lastWith(String noun, int token) {
        return byWord.get().lastBefore(noun, token);
    }

    /** The words of all its names, in lower case; none of what is no organization. */
    Set<String> wordsOf(KnownEntity entity) {
        return entity.label() == NameLabel.ORGANIZATION
                ? words.computeIfAbsent(entity, OrganizationNames::read)
                : Set.of();
    }

    private static Set<String> read(KnownEntity organization) {
        return organization.variants().stream()
                .flatMap(WORDS::splitToStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(ImmutableSet.toImmutableSet());
    }
}
