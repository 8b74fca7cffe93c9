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
        PlaceWords placeWords,
        Acronyms acronyms,
        WordSet organizationEndings,
        ImmutableSetMultimap<String, String> notNames,
        WordSet nameParticles,
        WordSet nameSuffixes,
        WordSet organizationHeads,
        WordSet eventNouns,
        ImmutableMap<String, String> maritalTitles,
        WordSet nameEpithets,
        ImmutableSetMultimap<String, String> ambiguousPlaces,
        WordSet noLabels,
        WordSet viewNouns,
        WordSet speechNouns,
        WordSet signNouns,
        WordSet namingParticiples,
        WordSet chorusNouns,
        WordSet genericNouns,
        WordSet strangerNouns,
        WordSet goBetweenNouns,
        WordSet askingVerbs,
        WordSet callingVerbs,
        WordSet hearerVerbs,
        WordSet refusingVerbs,
        WordSet placeNouns,
        WordSet peerages,
        WordSet styles,
        WordSet schoolNouns,
        WordSet newsMedia,
        ImmutableSetMultimap<String, String> titleNouns,
        ImmutableMap<String, String> partyNouns,
        ImmutableMap<String, String> contrastingAdjectives,
        ImmutableMap<String, String> familyNouns) {

    /** Whether a story calls anybody by the noun, and so mostly somebody whom it has named: "the girl", not "the stranger". */
    public boolean isForAnybody(String noun) {
        return genericNouns.contains(noun) && !strangerNouns.contains(noun);
    }

    /**
     * Loads the word lists from the class path.
     *
     * @throws ConfigurationException if one is missing or damaged
     */
    public static Lexicons load() {
        return load(LexiconSource.builtIn());
    }

    /**
     * Loads the word lists from a source.
     *
     * @throws ConfigurationException if one is missing or damaged, or a row of the user's is wrong
     */
    public static Lexicons load(LexiconSource source) {
        try {
            return read(source);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "A word list of onrecord-models has a row with a word that it does not know: " + e.getMessage(), e);
        }
    }

    private static Lexicons read(LexiconSource source) {
        return new Lexicons(
                Honorifics.load(source),
                GivenNames.load(source),
                Nicknames.load(source),
                PersonNouns.load(source),
                WordSet.load(source, "organization-nouns.txt"),
                WordSet.load(source, "document-nouns.txt"),
                WordSet.load(source, "group-words.txt"),
                CueVerbs.load(source),
                withoutMark(WordSet.load(source, "leading-apostrophes.txt")),
                pairs(source, "title-triggers.tsv"),
                PlaceNames.load(source),
                PlaceWords.load(source),
                Acronyms.load(source),
                WordSet.load(source, "organization-endings.txt"),
                multiPairs(source, "not-names.txt"),
                WordSet.load(source, "name-particles.txt"),
                WordSet.loadCaseSensitive(source, "name-suffixes.txt"),
                WordSet.load(source, "organization-heads.txt"),
                WordSet.load(source, "event-nouns.txt"),
                pairs(source, "marital-titles.tsv"),
                WordSet.load(source, "name-epithets.txt"),
                multiPairs(source, "ambiguous-places.txt"),
                WordSet.load(source, "no-labels.txt"),
                WordSet.load(source, "view-nouns.txt"),
                WordSet.load(source, "speech-nouns.txt"),
                WordSet.load(source, "sign-nouns.txt"),
                WordSet.load(source, "naming-participles.txt"),
                WordSet.load(source, "chorus-nouns.txt"),
                WordSet.load(source, "generic-nouns.txt"),
                WordSet.load(source, "stranger-nouns.txt"),
                WordSet.load(source, "go-between-nouns.txt"),
                WordSet.load(source, "asking-verbs.txt"),
                WordSet.load(source, "calling-verbs.txt"),
                WordSet.load(source, "hearer-verbs.txt"),
                WordSet.load(source, "refusing-verbs.txt"),
                WordSet.load(source, "place-nouns.txt"),
                WordSet.load(source, "peerages.txt"),
                WordSet.load(source, "styles.txt"),
                WordSet.load(source, "school-nouns.txt"),
                WordSet.loadCaseSensitive(source, "news-media.txt"),
                multiPairs(source, "title-nouns.tsv"),
                pairs(source, "party-nouns.tsv"),
                pairs(source, "contrasting-adjectives.tsv"),
                pairs(source, "family-nouns.tsv"));
    }

    private static Set<String> withoutMark(WordSet words) {
        return words.words().stream().map(word -> word.substring(1)).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<String, String> pairs(LexiconSource source, String file) {
        ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
        for (List<String> row : source.read(file, 2)) {
            pairs.put(row.get(0), row.get(1));
        }
        return pairs.buildKeepingLast();
    }

    private static ImmutableSetMultimap<String, String> multiPairs(LexiconSource source, String file) {
        ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
        for (List<String> row : source.read(file, 2)) {
            pairs.put(row.get(0), row.get(1));
        }
        return pairs.build();
    }
}
