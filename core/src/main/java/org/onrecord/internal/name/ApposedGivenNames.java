package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes people of given names that the tagger took for places or words, where a noun beside them says that it is somebody:
 * "Ngozi, a widow who fled", "his wife, June,"; there, and where they speak.
 */
final class ApposedGivenNames implements NameRule {

    private static final int LONGEST_APPOSITION = 4;

    private final Lexicons lexicons;

    ApposedGivenNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> people = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                if (mayBePerson(text, board, t)
                        && (isBeforeNoun(text, sentence, t) || isBehindKin(text, sentence, t))) {
                    people.add(text.token(t).word());
                    board.put(t, t + 1, NameLabel.PERSON);
                }
            }
        }
        if (!people.isEmpty()) {
            for (int t = 0; t < text.tokens().size(); t++) {
                if (people.contains(text.token(t).word()) && mayBePerson(text, board, t) && speaks(text, t)) {
                    board.put(t, t + 1, NameLabel.PERSON);
                }
            }
        }
    }

    private boolean mayBePerson(AnnotatedText text, NameBoard board, int token) {
        Token name = text.token(token);
        boolean other = board.isFree(token, token + 1)
                || (board.labelAt(token) == NameLabel.LOCATION && board.endAt(token) - board.beginAt(token) == 1);
        return other
                && name.isCapitalized()
                && name.isProperNoun()
                && lexicons.people().givenNames().contains(name.word())
                && lexicons.things().placeNames().find(name.word()).isEmpty();
    }

    /** "Ngozi, a widow". */
    private boolean isBeforeNoun(AnnotatedText text, Sentence sentence, int token) {
        int article = token + 2;
        if (article >= sentence.endToken()
                || !text.token(token + 1).isComma()
                || !text.token(article).tag().equals("DT")) {
            return false;
        }
        int limit = Math.min(sentence.endToken(), article + LONGEST_APPOSITION);
        int t = article + 1;
        while (t < limit && !text.token(t).isNoun() && text.token(t).isWord()) {
            t++;
        }
        return t < limit && isPerson(text.token(t));
    }

    /** "His wife, June,". */
    private boolean isBehindKin(AnnotatedText text, Sentence sentence, int token) {
        int noun = token - 2;
        return noun > sentence.firstToken()
                && text.token(token - 1).isComma()
                && text.token(noun - 1).tag().equals("PRP$")
                && isPerson(text.token(noun))
                && token + 1 < sentence.endToken()
                && !text.token(token + 1).isWord();
    }

    private boolean isPerson(Token noun) {
        return noun.isNoun()
                && lexicons.people().personNouns().findOne(noun.word()).isPresent();
    }

    private boolean speaks(AnnotatedText text, int token) {
        return isSaying(text, token - 1) || isSaying(text, token + 1);
    }

    private boolean isSaying(AnnotatedText text, int token) {
        return token >= 0
                && token < text.tokens().size()
                && text.token(token).tag().equals("VBD")
                && lexicons.speech().cueVerbs().mostlyReports(text.token(token).lemma());
    }
}
