package org.onrecord.internal.entity;

import org.onrecord.PlaceKind;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PlaceNames;
import org.onrecord.internal.lexicon.PlaceWords;

/** Tells what kind of place a name names: by the gazetteer, or else by its words. Thread-safe. */
public final class PlaceClassifier {

    private final PlaceNames places;
    private final PlaceWords words;

    public PlaceClassifier(Lexicons lexicons) {
        this.places = lexicons.things().placeNames();
        this.words = lexicons.things().placeWords();
    }

    /** The kind; of a bare name that no list has, a city, as most of them are. */
    public PlaceKind kindOf(KnownEntity place) {
        return places.findAny(place.variants())
                .map(PlaceNames.Entry::kind)
                .or(() -> words.kindOf(place.name()))
                .orElse(PlaceKind.CITY);
    }
}
