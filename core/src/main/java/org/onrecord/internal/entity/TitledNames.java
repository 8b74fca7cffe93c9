package org.onrecord.internal.entity;

import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;

/** Makes what follows a courtesy title a person, whatever the tagger made of it: "Mrs. Lynde", "Miss Paris". */
final class TitledNames implements NameRule {

    private static final int LONGEST = 3;

    private final Lexicons lexicons;

    TitledNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t + 1 < sentence.endToken(); t++) {
                if (isCourtesyTitle(text.token(t)) && !isPlace(text, t)) {
                    putBehind(text, board, t, sentence.endToken());
                }
            }
        }
    }

    private void putBehind(AnnotatedText text, NameBoard board, int title, int limit) {
        int begin = title + 1;
        if (board.labelAt(begin) == NameLabel.PERSON && board.endAt(begin) - begin > 1) {
            board.put(begin, board.endAt(begin), NameLabel.PERSON);
            return;
        }
        int end = begin;
        while (end < limit && end - begin < LONGEST && isNamePart(text, end)) {
            end++;
        }
        if (end == begin && isSurname(text, begin) && !(begin + 1 < limit && isName(text.token(begin + 1)))) {
            end++;
        }
        if (end > begin) {
            board.put(begin, end, NameLabel.PERSON);
        }
    }

    /** "Mr. King" bears the name, "Mr. Speaker" the office. */
    private boolean isSurname(AnnotatedText text, int token) {
        Token candidate = text.token(token);
        return isName(candidate)
                && lexicons.honorifics()
                        .find(candidate.word())
                        .filter(title -> title.kind() != Honorific.Kind.OFFICE && !title.isCourtesy())
                        .isPresent();
    }

    /** A title that is nothing else: "Don", "Dean" and the like are names as well, and "M." an initial. */
    private boolean isCourtesyTitle(Token token) {
        return lexicons.honorifics()
                .find(token.word())
                .filter(title -> title.isCourtesy() && title.gender() != Gender.UNKNOWN)
                .filter(title -> title.form().length() > 2)
                .filter(title -> !lexicons.givenNames().contains(title.form()))
                .isPresent();
    }

    /** "Sri Lanka" is no Mr. Lanka. */
    private boolean isPlace(AnnotatedText text, int title) {
        return lexicons.placeNames().find(Forms.of(text, title, title + 2)).isPresent();
    }

    private boolean isNamePart(AnnotatedText text, int token) {
        Token candidate = text.token(token);
        return isName(candidate)
                && candidate.isWord()
                && lexicons.honorifics().find(candidate.word()).isEmpty();
    }

    private static boolean isName(Token token) {
        return token.isCapitalized() && token.isProperNoun();
    }
}
