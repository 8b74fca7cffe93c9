package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.Gender;

/** Titles that stand before names. Forms are case-sensitive. Immutable. */
public final class Honorifics {

    /** Number of tokens of the longest title that is looked up. */
    public static final int LONGEST = 3;

    private final ImmutableMap<String, Honorific> byForm;

    private Honorifics(ImmutableMap<String, Honorific> byForm) {
        this.byForm = byForm;
    }

    static Honorifics load(LexiconSource source) {
        ImmutableMap.Builder<String, Honorific> byForm = ImmutableMap.builder();
        for (List<String> row : source.read("honorifics.tsv", 3)) {
            String form = row.get(0);
            byForm.put(form, new Honorific(form, Gender.valueOf(row.get(1)), Honorific.Kind.valueOf(row.get(2))));
        }
        return new Honorifics(byForm.buildKeepingLast());
    }

    /** The title of that form; its words are separated by single spaces. */
    public Optional<Honorific> find(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** Whether there is a title of that form. */
    public boolean contains(String form) {
        return byForm.containsKey(form);
    }
}
