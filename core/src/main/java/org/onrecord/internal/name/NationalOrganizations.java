package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/** Takes the adjective of a country into the name of a body: "Italian" into "Italian Republican Party". */
final class NationalOrganizations implements NameRule {

    private final Lexicons lexicons;

    NationalOrganizations(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            int adjective = name.begin() - 1;
            if (name.label() == NameLabel.ORGANIZATION
                    && adjective >= 0
                    && text.sentenceIndex(adjective) == text.sentenceIndex(name.begin())
                    && !board.isName(adjective)
                    && text.token(adjective).isCapitalized()
                    && lexicons.things()
                            .placeNames()
                            .isDemonym(text.token(adjective).word())
                    && lexicons.things()
                            .organizationHeads()
                            .contains(text.token(name.end() - 1).word())) {
                board.put(adjective, name.end(), NameLabel.ORGANIZATION);
            }
        }
    }
}
