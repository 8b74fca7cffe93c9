package org.onrecord.training;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.internal.conversation.Voice;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/** Tells which character of a novel a voice is: whom its name or most of its mentions, with their titles, may name. */
final class CharacterVotes {

    private final Scene scene;
    private final AnnotatedText text;
    private final CharacterNames characters;
    private final Map<Integer, Set<List<String>>> known = new HashMap<>();

    CharacterVotes(Scene scene, CharacterNames characters) {
        this.scene = scene;
        this.text = scene.text();
        this.characters = characters;
    }

    /** Whether the voice is that of the character with these names, or with some of them. */
    boolean speaks(Voice voice, List<String> names) {
        return charactersOf(voice).stream().anyMatch(character -> !Collections.disjoint(character, names));
    }

    private Collection<List<String>> charactersOf(Voice voice) {
        if (!voice.hasEntity()) {
            List<List<String>> bare = characters.charactersOf(voice.noun());
            return bare.isEmpty() ? characters.charactersOf("the " + voice.noun()) : bare;
        }
        return known.computeIfAbsent(
                voice.entity(), index -> elected(scene.entities().all().get(index)));
    }

    private Set<List<String>> elected(KnownEntity person) {
        Multiset<List<String>> votes = HashMultiset.create(characters.charactersOf(person.name()));
        if (!person.isNominal()) {
            person.mentions().forEach(mention -> votes.addAll(characters.charactersOf(form(mention))));
        }
        int most = votes.entrySet().stream()
                .mapToInt(Multiset.Entry::getCount)
                .max()
                .orElse(0);
        return Stream.concat(
                        votes.elementSet().stream().filter(names -> votes.count(names) == most),
                        characters.charactersOf(person.name()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private String form(NameMention mention) {
        return text.textOf(text.spanOf(mention.titleBegin(), mention.end())).replaceAll("\\s+", " ");
    }
}
