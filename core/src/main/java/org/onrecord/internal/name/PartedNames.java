package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.GivenNames;

/**
 * Joins a given name and the surname right behind it that were found one by one, or the first alone: "Fanny" and "Stock",
 * where there is a Mr. Stock.
 */
final class PartedNames implements NameRule {

    private final GivenNames givenNames;

    PartedNames(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> surnames = new HashSet<>();
        for (NameSpan name : board.names()) {
            String last = text.token(name.end() - 1).word();
            if (name.label() == NameLabel.PERSON && !givenNames.contains(last)) {
                surnames.add(last);
            }
        }
        for (NameSpan name : board.names()) {
            int behind = name.end();
            if (isGivenName(text, name)
                    && goesOn(text, behind)
                    && surnames.contains(text.token(behind).word())
                    && isFreeOrPerson(board, behind)) {
                board.put(name.begin(), behind + 1, NameLabel.PERSON);
            }
        }
    }

    private boolean isGivenName(AnnotatedText text, NameSpan name) {
        return name.label() == NameLabel.PERSON && name.length() == 1 && givenNames.contains(Forms.of(text, name));
    }

    private static boolean goesOn(AnnotatedText text, int token) {
        return token < text.tokens().size()
                && text.sentenceIndex(token) == text.sentenceIndex(token - 1)
                && !Lines.isListBreak(text, token);
    }

    private static boolean isFreeOrPerson(NameBoard board, int token) {
        return !board.isName(token) || (board.labelAt(token) == NameLabel.PERSON && board.endAt(token) == token + 1);
    }
}
