package org.onrecord.internal.entity;

import com.google.common.base.Splitter;
import java.util.List;
import org.onrecord.PlaceKind;
import org.onrecord.internal.lexicon.PlaceNames;

/** Tells what kind of place a name names: by the gazetteer, or else by its words. Thread-safe. */
public final class PlaceClassifier {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final PlaceNames places;

    public PlaceClassifier(PlaceNames places) {
        this.places = places;
    }

    public PlaceKind kindOf(KnownEntity place) {
        return places.findAny(place.variants())
                .map(PlaceNames.Entry::kind)
                .orElseGet(() -> byWords(WORDS.splitToList(place.name())));
    }

    private PlaceKind byWords(List<String> words) {
        return switch (words.get(words.size() - 1)) {
            case "County", "Province", "Region", "Valley", "Peninsula", "Coast", "Territory", "District", "Islands" ->
                PlaceKind.REGION;
            case "River",
                    "Lake",
                    "Sea",
                    "Ocean",
                    "Bay",
                    "Mountain",
                    "Mountains",
                    "Street",
                    "Avenue",
                    "Road",
                    "Square",
                    "Park",
                    "Airport",
                    "Station",
                    "Bridge",
                    "Island",
                    "Gulf",
                    "Canal",
                    "Strait",
                    "House" -> PlaceKind.OTHER;
            default -> PlaceKind.CITY;
        };
    }
}
