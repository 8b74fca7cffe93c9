package org.onrecord.internal.lexicon;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Acronyms that everybody knows, and what they stand for. Immutable. */
public final class Acronyms {

    private static final String ORGANIZATION = "ORGANIZATION";

    private final Map<String, String> fullNames;
    private final Set<String> organizations;
    private final Set<String> organizationNames;

    private Acronyms(Map<String, String> fullNames, Set<String> organizations, Set<String> organizationNames) {
        this.fullNames = Map.copyOf(fullNames);
        this.organizations = Set.copyOf(organizations);
        this.organizationNames = Set.copyOf(organizationNames);
    }

    static Acronyms load(LexiconSource source) {
        Map<String, List<String>> rows = new HashMap<>();
        // What comes later wins: the user's.
        source.read("acronyms.tsv", 3).forEach(row -> rows.put(row.get(0), row));
        Map<String, String> fullNames = new HashMap<>();
        Set<String> organizations = new HashSet<>();
        Set<String> organizationNames = new HashSet<>();
        for (List<String> row : rows.values()) {
            fullNames.put(row.get(0), row.get(1));
            if (Ascii.equalsIgnoreCase(row.get(2), ORGANIZATION)) {
                organizations.add(row.get(0));
                organizationNames.add(row.get(1).toLowerCase(Locale.ROOT));
            }
        }
        return new Acronyms(fullNames, organizations, organizationNames);
    }

    public Optional<String> fullName(String acronym) {
        return Optional.ofNullable(fullNames.get(acronym));
    }

    /** The acronyms that stand for organizations. */
    public Set<String> organizations() {
        return organizations;
    }

    /** The names of the organizations for which acronyms stand, in small letters. */
    public Set<String> organizationNames() {
        return organizationNames;
    }

    /** Whether the acronym stands for an organization. */
    public boolean isOrganization(String acronym) {
        return organizations.contains(acronym);
    }

    /** Whether a name, in any case, is that of an organization for which an acronym stands. */
    public boolean isOrganizationName(String name) {
        return organizationNames.contains(name.toLowerCase(Locale.ROOT));
    }
}
