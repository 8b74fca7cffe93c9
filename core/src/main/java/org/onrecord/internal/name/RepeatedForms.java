package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorifics;

/**
 * Finds what was judged to be a name wherever it stands again: names of several words, whole; single words where they are
 * proper nouns by themselves. A title is a name in some places only.
 */
final class RepeatedForms implements NameRule {

    private static final int LONGEST = 8;

    private final Honorifics honorifics;

    RepeatedForms(Honorifics honorifics) {
        this.honorifics = honorifics;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Map<String, NameLabel> labels = new HashMap<>();
        int longest = 0;
        for (NameSpan name : board.names()) {
            labels.merge(
                    Forms.plain(text, name.begin(), name.end()),
                    name.label(),
                    (one, other) -> one == other ? one : NameLabel.NONE);
            longest = Math.max(longest, name.length());
        }
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t = board.endAt(t)) {
                if (text.token(t).isCapitalized()) {
                    putFrom(text, board, labels, t, Math.min(sentence.endToken(), t + Math.min(longest, LONGEST)));
                }
            }
        }
    }

    private void putFrom(AnnotatedText text, NameBoard board, Map<String, NameLabel> labels, int begin, int limit) {
        for (int end = limit; end > begin; end--) {
            boolean mayBeName = end - begin > 1 || mayBeName(text, begin);
            if (mayBeName && board.isFree(begin, end) && isApart(text, begin - 1) && isApart(text, end)) {
                NameLabel label = labels.getOrDefault(Forms.plain(text, begin, end), NameLabel.NONE);
                if (label != NameLabel.NONE) {
                    board.put(begin, end, label);
                    return;
                }
            }
        }
    }

    /** "Speaker" names somebody in "Madam Speaker", but anybody in "the Speaker". */
    private boolean mayBeName(AnnotatedText text, int token) {
        return text.token(token).isProperNoun()
                && (!TitleWords.isAt(text, token, honorifics) || TitleWords.isBefore(text, token, honorifics));
    }

    private boolean isApart(AnnotatedText text, int neighbour) {
        if (neighbour < 0 || neighbour >= text.tokens().size()) {
            return true;
        }
        Token token = text.token(neighbour);
        return (!token.isProperNoun() || TitleWords.isAt(text, neighbour, honorifics))
                && !token.word().equals("-");
    }
}
