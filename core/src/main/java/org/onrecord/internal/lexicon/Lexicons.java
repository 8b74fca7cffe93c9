package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import org.onrecord.ConfigurationException;

/** All word lists, loaded once. Immutable. */
public record Lexicons(
        Honorifics honorifics,
        GivenNames givenNames,
        Nicknames nicknames,
        PersonNouns personNouns,
        WordSet organizationNouns,
        WordSet documentNouns,
        WordSet groupWords,
        CueVerbs cueVerbs,
        Set<String> leadingApostrophes,
        ImmutableMap<String, String> titleTriggers,
        PlaceNames placeNames,
        Acronyms acronyms,
        WordSet organizationEndings,
        ImmutableSetMultimap<String, String> notNames,
        WordSet nameParticles,
        WordSet nameSuffixes,
        WordSet organizationHeads,
        WordSet eventNouns,
        ImmutableMap<String, String> maritalTitles,
        WordSet nameEpithets,
        ImmutableSetMultimap<String, String> ambiguousPlaces) {

    /**
     * Loads the word lists from the class path.
     *
     * @throws ConfigurationException if one is missing or damaged
     */
    public static Lexicons load() {
        return new Lexicons(
                Honorifics.load(),
                GivenNames.load(),
                Nicknames.load(),
                PersonNouns.load(),
                WordSet.load("organization-nouns.txt"),
                WordSet.load("document-nouns.txt"),
                WordSet.load("group-words.txt"),
                CueVerbs.load(),
                withoutMark(WordSet.load("leading-apostrophes.txt")),
                pairs("title-triggers.tsv"),
                PlaceNames.load(),
                Acronyms.load(),
                WordSet.load("organization-endings.txt"),
                multiPairs("not-names.txt"),
                WordSet.load("name-particles.txt"),
                WordSet.load("name-suffixes.txt"),
                WordSet.load("organization-heads.txt"),
                WordSet.load("event-nouns.txt"),
                pairs("marital-titles.tsv"),
                WordSet.load("name-epithets.txt"),
                multiPairs("ambiguous-places.txt"));
    }

    private static Set<String> withoutMark(WordSet words) {
        return words.words().stream().map(word -> word.substring(1)).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<String, String> pairs(String file) {
        ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
        for (List<String> row : LexiconFile.read(file, 2)) {
            pairs.put(row.get(0), row.get(1));
        }
        return pairs.buildKeepingLast();
    }

    private static ImmutableSetMultimap<String, String> multiPairs(String file) {
        ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
        for (List<String> row : LexiconFile.read(file, 2)) {
            pairs.put(row.get(0), row.get(1));
        }
        return pairs.build();
    }
}
