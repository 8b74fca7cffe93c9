package org.onrecord.internal.entity;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.GivenNames;

/** Makes people of given names that the tagger took for companies, where the text names the person in full: Fannie. */
final class GivenNamesOfPeople implements NameRule {

    private final GivenNames givenNames;

    GivenNamesOfPeople(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> ofPeople = firstWords(text, board, NameLabel.PERSON);
        ofPeople.removeAll(firstWords(text, board, NameLabel.ORGANIZATION));
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            if (name.label() == NameLabel.ORGANIZATION && ofPeople.contains(form) && givenNames.contains(form)) {
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
}
