package org.onrecord.internal.entity;

import java.util.Optional;
import org.onrecord.PlaceKind;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.PlaceNames;
import org.onrecord.internal.name.Forms;
import org.onrecord.internal.name.NameMention;

/**
 * Tells where a place lies: as the text says ("Paris, Texas"), or else as the gazetteer does, where it knows one place of
 * the name. Thread-safe.
 */
public final class PlaceLocator {

    private static final Location UNKNOWN = new Location(Optional.empty(), Optional.empty());

    private final PlaceNames places;

    public PlaceLocator(PlaceNames places) {
        this.places = places;
    }

    /**
     * Where a place lies; both are empty where that is not sure.
     *
     * @param country ISO 3166-1 alpha-2 code of the country that it is or lies in
     * @param within name of the state or country that contains it
     */
    public record Location(Optional<String> country, Optional<String> within) {}

    public Location locate(AnnotatedText text, Entities entities, KnownEntity place) {
        Optional<PlaceNames.Entry> entry = places.findAny(place.variants());
        if (entry.filter(known -> known.kind() == PlaceKind.COUNTRY).isEmpty()) {
            for (NameMention mention : place.mentions()) {
                Optional<PlaceNames.Entry> container = containerBehind(text, entities, mention);
                if (container.isPresent()) {
                    return new Location(
                            container.get().country(),
                            Optional.of(container.get().canonical()));
                }
            }
        }
        return entry.map(this::location).orElse(UNKNOWN);
    }

    private Location location(PlaceNames.Entry entry) {
        Optional<String> within =
                entry.country().flatMap(places::countryName).filter(country -> !country.equals(entry.canonical()));
        return new Location(entry.country(), within);
    }

    /** The state or country that stands behind a place and a comma and is not one more in a list of places. */
    private Optional<PlaceNames.Entry> containerBehind(AnnotatedText text, Entities entities, NameMention place) {
        int begin = place.end() + 1;
        if (begin >= text.tokens().size()
                || !text.token(place.end()).isComma()
                || isPlace(entities, place.begin() - 2)) {
            return Optional.empty();
        }
        return entities.nameAt(begin)
                .filter(name -> name.label() == NameLabel.LOCATION && name.begin() == begin)
                .filter(name -> !isListed(text, entities, name.end()))
                .flatMap(name -> places.find(Forms.of(text, name.begin(), name.end())))
                .filter(entry -> entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.STATE);
    }

    private static boolean isListed(AnnotatedText text, Entities entities, int end) {
        int next = end;
        while (next < text.tokens().size() && isListLink(text.token(next).word())) {
            next++;
        }
        return next > end && next < text.tokens().size() && isPlace(entities, next);
    }

    private static boolean isListLink(String word) {
        return switch (word) {
            case ",", "and", "or", "&" -> true;
            default -> false;
        };
    }

    private static boolean isPlace(Entities entities, int token) {
        return token >= 0
                && entities.nameAt(token)
                        .filter(name -> name.label() == NameLabel.LOCATION)
                        .isPresent();
    }
}
