package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/** Makes no people of buildings and the like that the text also calls by a longer name: "Grange Hall" of "Port Eddy Grange Hall". */
final class ShortPlaceNames implements NameRule {

    private static final int FEWEST_WORDS = 2;

    private final Lexicons lexicons;

    ShortPlaceNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Map<String, NameLabel> ends = new HashMap<>();
        for (NameSpan name : board.names()) {
            if (name.label() != NameLabel.PERSON) {
                for (int begin = name.begin() + 1; begin + FEWEST_WORDS <= name.end(); begin++) {
                    ends.put(Forms.plain(text, begin, name.end()), name.label());
                }
            }
        }
        for (NameSpan name : board.names()) {
            NameLabel label = ends.get(Forms.plain(text, name.begin(), name.end()));
            if (name.label() == NameLabel.PERSON && label != null && isNamedAsPlace(text, name)) {
                board.put(name.begin(), name.end(), label);
            }
        }
    }

    private boolean isNamedAsPlace(AnnotatedText text, NameSpan name) {
        return lexicons.things()
                        .placeNouns()
                        .contains(text.token(name.end() - 1).word())
                && !lexicons.people()
                        .givenNames()
                        .contains(text.token(name.begin()).word());
    }
}
