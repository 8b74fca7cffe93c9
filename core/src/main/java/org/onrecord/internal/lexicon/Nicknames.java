package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/** Short and pet forms of given names. Immutable. */
public final class Nicknames {

    private final ImmutableSetMultimap<String, String> fullNames;

    private Nicknames(ImmutableSetMultimap<String, String> fullNames) {
        this.fullNames = fullNames;
    }

    static Nicknames load() {
        ImmutableSetMultimap.Builder<String, String> fullNames = ImmutableSetMultimap.builder();
        for (List<String> row : LexiconFile.read("nicknames.tsv", 2)) {
            fullNames.put(row.get(0), row.get(1));
        }
        return new Nicknames(fullNames.build());
    }

    /** Whether two given names may name one person: one is short for the other, or both are short for one name. */
    public boolean match(String one, String other) {
        return fullNames.containsEntry(one, other)
                || fullNames.containsEntry(other, one)
                || fullNames.get(one).stream().anyMatch(full -> fullNames.containsEntry(other, full));
    }
}
