package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Short and pet forms of given names. Immutable. */
public final class Nicknames {

    private static final String FAMILIAR_ENDING = "y";
    private static final int SHORTEST_SURNAME = 4;

    private final ImmutableSetMultimap<String, String> fullNames;
    private final ImmutableSetMultimap<String, String> shortNames;

    private Nicknames(ImmutableSetMultimap<String, String> fullNames) {
        this.fullNames = fullNames;
        this.shortNames = fullNames.inverse();
    }

    static Nicknames load(LexiconSource source) {
        ImmutableSetMultimap.Builder<String, String> fullNames = ImmutableSetMultimap.builder();
        for (List<String> row : source.read("nicknames.tsv", 2)) {
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

    /** Whether the name is only ever short for others: "Kitty", but not "Mary", which may stand for Maria. */
    public boolean isPetName(String name) {
        return fullNames.containsKey(name) && !shortNames.containsKey(name);
    }

    /** The full names that the name is short for. */
    public Set<String> fullNamesOf(String name) {
        return fullNames.get(name);
    }

    /** The other names that may name a person of this one: those that {@link #match} it, or of which it is familiar. */
    public Set<String> relatedTo(String name) {
        Set<String> related = new HashSet<>(shortNames.get(name));
        for (String full : fullNames.get(name)) {
            related.add(full);
            related.addAll(shortNames.get(full));
        }
        related.remove(name);
        if (name.endsWith(FAMILIAR_ENDING)) {
            related.add(name.substring(0, name.length() - FAMILIAR_ENDING.length()));
        }
        return related;
    }

    /** Whether a surname is worn like a pet name: "Jonesy" of "Jones". */
    public static boolean isFamiliarForm(String name, String surname) {
        return surname.length() >= SHORTEST_SURNAME && name.equals(surname + FAMILIAR_ENDING);
    }
}
