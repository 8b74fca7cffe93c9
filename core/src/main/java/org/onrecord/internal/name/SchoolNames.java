package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.WordSet;

/**
 * Makes organizations of what the tagger took for towns where the text has a school of that name and people are at it,
 * not in it: Harrow of Harrow School.
 */
final class SchoolNames implements NameRule {

    private final WordSet schoolNouns;

    /**
     * Makes the rule.
     *
     * @param schoolNouns words that end the names of schools
     */
    SchoolNames(WordSet schoolNouns) {
        this.schoolNouns = schoolNouns;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> schools = shortNames(text, board);
        if (schools.isEmpty()) {
            return;
        }
        schools.retainAll(behind(text, board, "at"));
        schools.removeAll(behind(text, board, "in"));
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.LOCATION && schools.contains(Forms.of(text, name))) {
                board.put(name.begin(), name.end(), NameLabel.ORGANIZATION);
            }
        }
    }

    /** What stands before "School" and the like in the names of organizations. */
    private Set<String> shortNames(AnnotatedText text, NameBoard board) {
        Set<String> names = new HashSet<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.ORGANIZATION
                    && name.length() > 1
                    && schoolNouns.contains(text.token(name.end() - 1).word())) {
                names.add(Forms.of(text, name.begin(), name.end() - 1));
            }
        }
        return names;
    }

    /** The places that stand behind a preposition. */
    private static Set<String> behind(AnnotatedText text, NameBoard board, String preposition) {
        Set<String> places = new HashSet<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.LOCATION
                    && name.begin() > 0
                    && text.token(name.begin() - 1).word().equalsIgnoreCase(preposition)) {
                places.add(Forms.of(text, name));
            }
        }
        return places;
    }
}
