package org.onrecord.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acronyms that everybody knows, and what they stand for. Immutable. */
public final class Acronyms {

    private final Map<String, String> fullNames;

    private Acronyms(Map<String, String> fullNames) {
        this.fullNames = Map.copyOf(fullNames);
    }

    static Acronyms load() {
        Map<String, String> fullNames = new HashMap<>();
        for (List<String> row : LexiconFile.read("acronyms.tsv", 3)) {
            fullNames.put(row.get(0), row.get(1));
        }
        return new Acronyms(fullNames);
    }

    public Optional<String> fullName(String acronym) {
        return Optional.ofNullable(fullNames.get(acronym));
    }
}
