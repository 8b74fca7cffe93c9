package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableSetMultimap;

/** Words about places, organizations, documents and events, and what looks like a name and is none. Immutable. */
public record ThingWords(
        PlaceNames placeNames,
        PlaceWords placeWords,
        WordSet placeNouns,
        ImmutableSetMultimap<String, String> ambiguousPlaces,
        Acronyms acronyms,
        WordSet organizationNouns,
        WordSet organizationHeads,
        WordSet organizationEndings,
        WordSet schoolNouns,
        WordSet newsMedia,
        WordSet documentNouns,
        WordSet eventNouns,
        ImmutableSetMultimap<String, String> notNames) {

    static ThingWords load(LexiconSource source) {
        return new ThingWords(
                PlaceNames.load(source),
                PlaceWords.load(source),
                WordSet.load(source, "place-nouns.txt"),
                source.multiPairs("ambiguous-places.txt"),
                Acronyms.load(source),
                WordSet.load(source, "organization-nouns.txt"),
                WordSet.load(source, "organization-heads.txt"),
                WordSet.load(source, "organization-endings.txt"),
                WordSet.load(source, "school-nouns.txt"),
                WordSet.loadCaseSensitive(source, "news-media.txt"),
                WordSet.load(source, "document-nouns.txt"),
                WordSet.load(source, "event-nouns.txt"),
                source.multiPairs("not-names.txt"));
    }
}
