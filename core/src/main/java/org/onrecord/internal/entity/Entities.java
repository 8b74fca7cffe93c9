package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The entities of a text, and which name stands for which. Immutable. */
public final class Entities {

    private static final int NONE = -1;

    private final ImmutableList<KnownEntity> all;
    private final ImmutableList<NameMention> names;
    private final int[] nameOfToken;
    private final int[] entityOfName;

    Entities(List<KnownEntity> all, int tokens) {
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
