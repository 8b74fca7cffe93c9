package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.PlaceKind;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes people of given names that the tagger took for companies, where the text names the person in full, or for
 * cities, where it does so or lets them speak, and they act more often than anybody is in them: Fannie, Charlotte.
 */
final class GivenNamesOfPeople implements NameRule {

    private static final int FEWEST_SPEECHES = 2;
    private static final int FEWEST_ACTS = 2;
    /** So many times as often must a person act as something is in the city of that name. */
    private static final int ACTS_TO_STAYS = 2;

    private final Lexicons lexicons;

    GivenNamesOfPeople(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> ofPeople = firstWords(text, board, NameLabel.PERSON);
        ofPeople.removeAll(firstWords(text, board, NameLabel.ORGANIZATION));
        Deeds deeds = new Deeds(text, board, NameLabel.LOCATION, lexicons);
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            boolean person = switch (name.label()) {
                case ORGANIZATION -> ofPeople.contains(form);
                case LOCATION -> mayBeCity(form) && areOfPerson(deeds, form, ofPeople.contains(form));
                default -> false;
            };
            if (person && lexicons.people().givenNames().contains(form)) {
                board.put(name.begin(), name.end(), NameLabel.PERSON);
            }
        }
    }

    /** What names of several words begin with. */
    private static Set<String> firstWords(AnnotatedText text, NameBoard board, NameLabel label) {
        Set<String> words = new HashSet<>();
        for (NameSpan name : board.names()) {
            if (name.label() == label && name.length() > 1) {
                words.add(text.token(name.begin()).word());
            }
        }
        return words;
    }

    /** Whether the form is of no country or state: those act and speak. */
    private boolean mayBeCity(String form) {
        return lexicons.things()
                .placeNames()
                .find(form)
                .map(place -> place.kind() == PlaceKind.CITY)
                .orElse(true);
    }

    private static boolean areOfPerson(Deeds deeds, String word, boolean isNamedInFull) {
        return (isNamedInFull || deeds.speeches(word) >= FEWEST_SPEECHES)
                && deeds.acts(word) >= FEWEST_ACTS
                && deeds.acts(word) >= ACTS_TO_STAYS * deeds.stays(word);
    }
}
