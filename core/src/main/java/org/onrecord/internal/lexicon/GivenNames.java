package org.onrecord.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Gender;

/** Given names and who bears them. Immutable. */
public final class GivenNames {

    private static final String BOTH = "BOTH";

    private final Map<String, Gender> genders;

    private GivenNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    static GivenNames load(LexiconSource source) {
        Map<String, Gender> genders = new HashMap<>();
        for (List<String> row : source.read("given-names.tsv", 2)) {
            genders.put(row.get(0), row.get(1).equals(BOTH) ? Gender.UNKNOWN : Gender.valueOf(row.get(1)));
        }
        return new GivenNames(genders);
    }

    public boolean contains(String name) {
        return genders.containsKey(name);
    }

    /** The gender of those who bear the name; UNKNOWN if both do or the name is not in the list. */
    public Gender genderOf(String name) {
        return genders.getOrDefault(name, Gender.UNKNOWN);
    }
}
