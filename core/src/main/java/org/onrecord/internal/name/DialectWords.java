package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Gives up words that no tagger knows, such as those of a dialect, and that have a capital only where they begin a sentence:
 * “Dey was gone, and dey took it.”
 */
final class DialectWords implements NameRule {

    private final GivenNames givenNames;
    private final SpeakersWords speakers;

    DialectWords(Lexicons lexicons) {
        this.givenNames = lexicons.people().givenNames();
        this.speakers = new SpeakersWords(lexicons.speech().cueVerbs());
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> inLowerCase = new HashSet<>();
        Multiset<String> inside = HashMultiset.create();
        for (int t = 0; t < text.tokens().size(); t++) {
            Token token = text.token(t);
            if (!token.isCapitalized()) {
                inLowerCase.add(token.word());
            } else if (!begins(text, t) || speakers.contains(text, t)) {
                inside.add(token.word());
            }
        }
        for (NameSpan name : board.names()) {
            String word = text.token(name.begin()).word();
            if (name.label() == NameLabel.PERSON
                    && name.length() == 1
                    && !givenNames.contains(word)
                    && !inside.contains(word)
                    && inLowerCase.contains(word.toLowerCase(Locale.ROOT))) {
                board.clear(name.begin(), name.end());
            }
        }
    }

    private static boolean begins(AnnotatedText text, int token) {
        return text.sentenceOf(token).firstToken() == token || WordClass.isMark(text.token(token - 1));
    }
}
