package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;

/** Gives up the names by which people swear: “By George, you are right.” */
final class Oaths implements NameRule {

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            if (name.length() == 1 && name.label() == NameLabel.PERSON && isOath(text, name.begin())) {
                board.clear(name.begin(), name.end());
            }
        }
    }

    /** Whether "By" before the word begins what is said, and the word ends the phrase. */
    private static boolean isOath(AnnotatedText text, int token) {
        int by = token - 1;
        if (by < 0
                || token + 1 >= text.tokens().size()
                || !text.token(by).word().equalsIgnoreCase("by")) {
            return false;
        }
        boolean exclaimed = text.token(token + 1).word().equals("!");
        boolean begins = by == 0 || WordClass.isMark(text.token(by - 1));
        boolean interjected = by > 0 && text.token(by - 1).isComma();
        return exclaimed
                ? begins || interjected
                : begins && text.token(token + 1).isComma();
    }
}
