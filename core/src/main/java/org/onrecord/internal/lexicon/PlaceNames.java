package org.onrecord.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.PlaceKind;

/** Countries, states, cities, regions and what they are called, and the names of their people. Immutable. */
public final class PlaceNames {

    /** Kosovo has no code of its own in ISO 3166; everybody uses this one, which the standard leaves to its users. */
    private static final String KOSOVO = "XK";

    private static final int COUNTRY_CODE_LENGTH = 2;
    private static final char TYPOGRAPHIC_APOSTROPHE = '\u2019';
    private static final int ARTICLE_LENGTH = 4;

    private static final ImmutableSet<String> COUNTRY_CODES = ImmutableSet.<String>builder()
            .add(Locale.getISOCountries())
            .add(KOSOVO)
            .build();

    /**
     * A place of the gazetteer.
     *
     * @param canonical its usual name
     * @param country ISO 3166-1 alpha-2 code of the country that it is or lies in; empty if it is none of today's, or if
     *     the form names places in several countries
     */
    public record Entry(String canonical, PlaceKind kind, Optional<String> country) {}

    private final Map<String, Entry> byForm;
    private final Map<String, String> demonyms;
    private final Map<String, String> countryNames;

    private PlaceNames(Map<String, Entry> byForm, Map<String, String> demonyms, Map<String, String> countryNames) {
        this.byForm = Map.copyOf(byForm);
        this.countryNames = Map.copyOf(countryNames);
        this.demonyms = Map.copyOf(demonyms);
    }

    static PlaceNames load(LexiconSource source) {
        Map<String, Entry> byForm = new HashMap<>();
        // What comes later wins: a form that names a country names a country, whatever else it names.
        for (List<String> row : source.read("regions.tsv", 2)) {
            byForm.put(row.get(0), new Entry(row.get(0), PlaceKind.valueOf(row.get(1)), Optional.empty()));
        }
        SetMultimap<String, Optional<String>> countries = HashMultimap.create();
        put(source, byForm, countries, "cities.tsv", PlaceKind.CITY);
        put(source, byForm, countries, "states.tsv", PlaceKind.STATE);
        put(source, byForm, countries, "countries.tsv", PlaceKind.COUNTRY);
        byForm.replaceAll((form, entry) ->
                countries.get(form).size() > 1 ? new Entry(entry.canonical(), entry.kind(), Optional.empty()) : entry);
        Map<String, String> countryNames = new HashMap<>();
        for (List<String> row : source.read("countries.tsv", 3)) {
            if (row.get(1).length() == COUNTRY_CODE_LENGTH && row.get(0).equals(row.get(2))) {
                countryNames.putIfAbsent(row.get(1), row.get(2));
            }
        }
        Map<String, String> demonyms = new HashMap<>();
        for (List<String> row : source.read("demonyms.tsv", 2)) {
            demonyms.put(row.get(0), row.get(1));
        }
        return new PlaceNames(byForm, demonyms, countryNames);
    }

    private static void put(
            LexiconSource source,
            Map<String, Entry> byForm,
            SetMultimap<String, Optional<String>> countries,
            String file,
            PlaceKind kind) {
        for (List<String> row : source.read(file, 3)) {
            Optional<String> country = country(row.get(1));
            countries.put(row.get(0), country);
            byForm.put(row.get(0), new Entry(row.get(2), kind, country));
        }
    }

    /** The country of a code that may be one of a part ("US-CA") or of a country that is no more ("SU"). */
    private static Optional<String> country(String code) {
        String country = Splitter.on('-').split(code).iterator().next();
        return COUNTRY_CODES.contains(country) ? Optional.of(country) : Optional.empty();
    }

    /** All that places are called. */
    public Set<String> forms() {
        return byForm.keySet();
    }

    /** The place that is called so, with apostrophes of either kind. */
    public Optional<Entry> find(String form) {
        return Optional.ofNullable(byForm.get(form.replace(TYPOGRAPHIC_APOSTROPHE, '\'')));
    }

    /** The first of some forms, with or without article, that the gazetteer has. */
    public Optional<Entry> findAny(List<String> forms) {
        return forms.stream()
                .flatMap(form -> find(form).or(() -> find(withoutArticle(form))).stream())
                .findFirst();
    }

    private static String withoutArticle(String form) {
        return form.startsWith("the ") || form.startsWith("The ") ? form.substring(ARTICLE_LENGTH) : form;
    }

    /** The usual name of the country with the code. */
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(countryNames.get(code));
    }

    /** Whether the form names the people of a place, or what is of it: "Ukrainian". */
    public boolean isDemonym(String form) {
        return demonyms.containsKey(form);
    }
}
