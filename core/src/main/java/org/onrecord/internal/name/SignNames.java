package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Gives up people who are the signs of inns, ships and the like: "the Crooked Billet". Their adjective has a capital, and the
 * text has the noun nowhere else.
 */
final class SignNames implements NameRule {

    private final Lexicons lexicons;

    SignNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Multiset<String> words = HashMultiset.create();
        text.tokens().forEach(token -> words.add(token.word()));
        Multiset<String> signs = HashMultiset.create();
        for (NameSpan name : board.names()) {
            if (isSign(text, name)) {
                signs.add(Forms.of(text, name));
            }
        }
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            if (isSign(text, name) && signs.count(form) == words.count(form)) {
                board.clear(name.begin(), name.end());
            }
        }
    }

    private boolean isSign(AnnotatedText text, NameSpan name) {
        int noun = name.begin();
        return name.length() == 1
                && name.label() == NameLabel.PERSON
                && noun > 1
                && text.token(noun - 2).word().equals("the")
                && isAdjective(text.token(noun - 1))
                && !lexicons.people().givenNames().contains(text.token(noun).word());
    }

    /** "Crooked", but not "British", which may stand before whoever is. */
    private boolean isAdjective(Token token) {
        return token.isCapitalized()
                && token.tag().equals("JJ")
                && !lexicons.things().placeNames().isDemonym(token.word())
                && lexicons.people().honorifics().find(token.word()).isEmpty();
    }
}
