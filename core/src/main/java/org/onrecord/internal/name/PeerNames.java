package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.WordSet;

/** Makes peers people, whatever the tagger made of their places: "the Duke of Wellington". */
public final class PeerNames implements NameRule {

    private static final int LONGEST_PLACE = 3;

    private final WordSet peerages;

    /**
     * Makes the rule.
     *
     * @param peerages titles that stand before "of" and a place
     */
    PeerNames(WordSet peerages) {
        this.peerages = peerages;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t + 2 < sentence.endToken(); t++) {
                if (startsPeer(text, t, peerages)) {
                    int place = t + 2;
                    int end = place;
                    while (end < sentence.endToken() && end - place < LONGEST_PLACE && isNamePart(text.token(end))) {
                        end++;
                    }
                    if (end > place) {
                        board.put(t, end, NameLabel.PERSON);
                    }
                }
            }
        }
    }

    /** Whether a peer's title and "of" stand at the token. */
    public static boolean startsPeer(AnnotatedText text, int token, WordSet peerages) {
        return token + 1 < text.tokens().size()
                && peerages.contains(text.token(token).word())
                && text.token(token + 1).word().equals("of");
    }

    /** Whether a form is no more than a peer's title and place. */
    public static boolean isPeer(String form, WordSet peerages) {
        int of = form.indexOf(" of ");
        return of > 0 && peerages.contains(form.substring(0, of));
    }

    private static boolean isNamePart(Token token) {
        return token.isCapitalized() && token.isProperNoun() && token.isWord();
    }
}
