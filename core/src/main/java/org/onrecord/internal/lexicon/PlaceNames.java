package org.onrecord.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.PlaceKind;

/** Countries, states, cities, regions and what they are called, and the names of their people. Immutable. */
public final class PlaceNames {

    /** A place of the gazetteer under its usual name. */
    public record Entry(String canonical, PlaceKind kind) {}

    private final Map<String, Entry> byForm;
    private final Map<String, String> demonyms;

    private PlaceNames(Map<String, Entry> byForm, Map<String, String> demonyms) {
        this.byForm = Map.copyOf(byForm);
        this.demonyms = Map.copyOf(demonyms);
    }

    static PlaceNames load() {
        Map<String, Entry> byForm = new HashMap<>();
        // What comes later wins: a form that names a country names a country, whatever else it names.
        for (List<String> row : LexiconFile.read("regions.tsv", 2)) {
            byForm.put(row.get(0), new Entry(row.get(0), PlaceKind.valueOf(row.get(1))));
        }
        put(byForm, "cities.tsv", PlaceKind.CITY);
        put(byForm, "states.tsv", PlaceKind.STATE);
        put(byForm, "countries.tsv", PlaceKind.COUNTRY);
        Map<String, String> demonyms = new HashMap<>();
        for (List<String> row : LexiconFile.read("demonyms.tsv", 2)) {
            demonyms.put(row.get(0), row.get(1));
        }
        return new PlaceNames(byForm, demonyms);
    }

    private static void put(Map<String, Entry> byForm, String file, PlaceKind kind) {
        for (List<String> row : LexiconFile.read(file, 3)) {
            byForm.put(row.get(0), new Entry(row.get(2), kind));
        }
    }

    public Optional<Entry> find(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** Whether the form names the people of a place, or what is of it: "Ukrainian". */
    public boolean isDemonym(String form) {
        return demonyms.containsKey(form);
    }
}
