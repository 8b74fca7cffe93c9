package org.onrecord.internal.entity;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.PlaceNames;

/** Makes people of surnames that the tagger took for places, where the text names the person in full: Edith Larkspur. */
final class SurnamesOfPeople implements NameRule {

    private final PlaceNames placeNames;

    SurnamesOfPeople(PlaceNames placeNames) {
        this.placeNames = placeNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> surnames = new HashSet<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON && name.length() > 1) {
                surnames.add(text.token(name.end() - 1).word());
            }
        }
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            if (name.label() == NameLabel.LOCATION
                    && surnames.contains(form)
                    && placeNames.find(form).isEmpty()) {
                board.put(name.begin(), name.end(), NameLabel.PERSON);
            }
        }
    }
}
