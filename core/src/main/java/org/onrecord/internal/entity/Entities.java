package org.onrecord.internal.entity;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.internal.name.NameMention;

/** The entities of a text, and which name stands for which. Immutable. */
public final class Entities {

    private static final int NONE = -1;

    private final ImmutableList<KnownEntity> all;
    private final ImmutableList<NameMention> names;
    private final int[] nameOfToken;
    private final int[] entityOfName;
    private final ImmutableListMultimap<Integer, NameMention> nouns;
    private final ImmutableMap<Integer, Integer> entityOfNoun;
    private final PeopleByNoun peopleByNoun;

    /**
     * Makes entities of which some go by a noun, too.
     *
     * @param nouns by the index of an entity, in text order: where a noun stands for it
     * @param peopleByNoun the people with names, by the nouns for their titles and roles
     */
    Entities(
            List<KnownEntity> all,
            int tokens,
            ImmutableListMultimap<Integer, NameMention> nouns,
            PeopleByNoun peopleByNoun) {
        this.nouns = nouns;
        this.peopleByNoun = peopleByNoun;
        this.entityOfNoun = nouns.entries().stream()
                .collect(toImmutableMap(noun -> noun.getValue().head(), Map.Entry::getKey));
        this.all = ImmutableList.copyOf(all);
        this.names = all.stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted(Comparator.comparingInt(NameMention::begin))
                .collect(ImmutableList.toImmutableList());
        this.nameOfToken = new int[tokens];
        this.entityOfName = new int[names.size()];
        Arrays.fill(nameOfToken, NONE);
        for (int n = 0; n < names.size(); n++) {
            Arrays.fill(nameOfToken, names.get(n).begin(), names.get(n).end(), n);
        }
        for (KnownEntity entity : all) {
            for (NameMention mention : entity.mentions()) {
                entityOfName[nameOfToken[mention.begin()]] = entity.index();
            }
        }
    }

    /** Other entities, of which these are the first. */
    Entities withAll(List<KnownEntity> more) {
        return new Entities(more, nameOfToken.length, nouns, peopleByNoun);
    }

    public ImmutableList<KnownEntity> all() {
        return all;
    }

    /** All names in text order. */
    public ImmutableList<NameMention> names() {
        return names;
    }

    /** The name that the token is part of. */
    public Optional<NameMention> nameAt(int token) {
        return nameOfToken[token] == NONE ? Optional.empty() : Optional.of(names.get(nameOfToken[token]));
    }

    /** The entity that the name with this token stands for. */
    public Optional<KnownEntity> entityAt(int token) {
        return nameOfToken[token] == NONE ? Optional.empty() : Optional.of(all.get(entityOfName[nameOfToken[token]]));
    }

    /** The person with a name for whom the noun stands: "the captain" where there is one Captain Hale. */
    public Optional<KnownEntity> namedByNoun(int token) {
        return Optional.ofNullable(entityOfNoun.get(token)).map(all::get);
    }

    /** The people with names, by the nouns for their titles and roles. */
    public PeopleByNoun peopleByNoun() {
        return peopleByNoun;
    }

    /** Where the narrator has the entity, by a name or a noun, in text order. */
    public List<NameMention> mentionsOf(KnownEntity entity) {
        return nouns.containsKey(entity.index())
                ? ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(NameMention::begin),
                        Iterables.concat(entity.mentions(), nouns.get(entity.index())))
                : entity.mentions();
    }

    /** The index in {@link #names()} of the first name that begins at or behind the token. */
    public int firstNameFrom(int token) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
