package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/** Leaves the title behind a name out of it: "Esquire" is none of the words that belong to a name, as "Jr." does. */
final class TitlesBehind implements NameRule {

    private final Lexicons lexicons;
    private final NotNames notNames;

    TitlesBehind(Lexicons lexicons, NotNames notNames) {
        this.lexicons = lexicons;
        this.notNames = notNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            int last = name.end() - 1;
            if (name.label() == NameLabel.PERSON
                    && last > name.begin()
                    && isTitle(text.token(last).word())) {
                board.put(name.begin(), last, NameLabel.PERSON);
            }
        }
    }

    private boolean isTitle(String word) {
        return lexicons.people().nameSuffixes().contains(word) && notNames.isNoName(word, NameLabel.PERSON);
    }
}
