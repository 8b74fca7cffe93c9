package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * Words about people: what stands in and before their names, the nouns and adjectives that tell them, and the verbs that
 * bring them in. Immutable.
 */
public record PersonWords(
        Honorifics honorifics,
        ImmutableMap<String, String> maritalTitles,
        WordSet peerages,
        WordSet styles,
        GivenNames givenNames,
        Nicknames nicknames,
        WordSet nameParticles,
        WordSet nameSuffixes,
        WordSet nameEpithets,
        PersonNouns personNouns,
        ImmutableMap<String, String> familyNouns,
        ImmutableSetMultimap<String, String> titleNouns,
        ImmutableMap<String, String> partyNouns,
        WordSet groupWords,
        WordSet genericNouns,
        WordSet strangerNouns,
        WordSet goBetweenNouns,
        ImmutableMap<String, String> contrastingAdjectives,
        WordSet placingVerbs) {

    /** Whether a story calls anybody by the noun, and so mostly somebody whom it has named: "the girl", not "the stranger". */
    public boolean isForAnybody(String noun) {
        return genericNouns.contains(noun) && !strangerNouns.contains(noun);
    }

    static PersonWords load(LexiconSource source) {
        return new PersonWords(
                Honorifics.load(source),
                source.pairs("marital-titles.tsv"),
                WordSet.load(source, "peerages.txt"),
                WordSet.load(source, "styles.txt"),
                GivenNames.load(source),
                Nicknames.load(source),
                WordSet.load(source, "name-particles.txt"),
                WordSet.loadCaseSensitive(source, "name-suffixes.txt"),
                WordSet.load(source, "name-epithets.txt"),
                PersonNouns.load(source),
                source.pairs("family-nouns.tsv"),
                source.multiPairs("title-nouns.tsv"),
                source.pairs("party-nouns.tsv"),
                WordSet.load(source, "group-words.txt"),
                WordSet.load(source, "generic-nouns.txt"),
                WordSet.load(source, "stranger-nouns.txt"),
                WordSet.load(source, "go-between-nouns.txt"),
                source.pairs("contrasting-adjectives.tsv"),
                WordSet.load(source, "placing-verbs.txt"));
    }
}
