package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes places of names that the tagger took for people's, where they end in a word for places, begin with no given name, and
 * stand behind "on", "over", "in" and the like alone: "on Rannoch Moor".
 */
final class LandscapeNames implements NameRule {

    private final Lexicons lexicons;

    LandscapeNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Multiset<String> ofPeople = HashMultiset.create();
        Multiset<String> located = HashMultiset.create();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON) {
                for (int t = name.begin(); t < name.end(); t++) {
                    ofPeople.add(text.token(t).word());
                }
                located.add(Forms.of(text, name), isLocated(text, name) ? 1 : 0);
            }
        }
        for (NameSpan name : board.names()) {
            int named = ofPeople.count(text.token(name.begin()).word());
            if (mayBePlace(text, name) && located.count(Forms.of(text, name)) == named) {
                board.put(name.begin(), name.end(), NameLabel.LOCATION);
            }
        }
    }

    private boolean mayBePlace(AnnotatedText text, NameSpan name) {
        return name.label() == NameLabel.PERSON
                && name.length() == 2
                && lexicons.things()
                        .placeNouns()
                        .contains(text.token(name.end() - 1).word())
                && !lexicons.people()
                        .givenNames()
                        .contains(text.token(name.begin()).word())
                && lexicons.people()
                        .honorifics()
                        .find(text.token(name.begin()).word())
                        .isEmpty();
    }

    private static boolean isLocated(AnnotatedText text, NameSpan name) {
        return name.begin() > 0
                && switch (text.token(name.begin() - 1).word()) {
                    case "in", "In", "on", "On", "over", "Over", "across", "Across", "near", "Near" -> true;
                    default -> false;
                };
    }
}
