package org.onrecord.internal.name;

import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes what follows a courtesy title a person, whatever the tagger made of it: "Mrs. Lynde", "Miss Paris"; and a given name
 * behind any title, where the tagger found nothing: "Pope Francis".
 */
final class TitledNames implements NameRule {

    private static final int LONGEST = 3;

    private final Lexicons lexicons;

    TitledNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        TitleSurnames surnames = TitleSurnames.of(text, lexicons);
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t + 1 < sentence.endToken(); t++) {
                if (isCourtesyTitle(text.token(t)) && !isPlace(text, t)) {
                    putBehind(text, board, surnames, t, sentence.endToken());
                } else if (board.isFree(t, t + 2)
                        && (isTitleOfGivenName(text, t, sentence.endToken())
                                || isRanked(text, t, sentence.endToken()))) {
                    board.put(t + 1, t + 2, NameLabel.PERSON);
                }
            }
        }
    }

    /** "Pope Francis", "Sister Agnes", as a name for itself: not what more names follow. */
    private boolean isTitleOfGivenName(AnnotatedText text, int title, int limit) {
        Token word = text.token(title);
        Token name = text.token(title + 1);
        return word.isCapitalized()
                && lexicons.people().honorifics().contains(word.word())
                && !lexicons.people().givenNames().contains(word.word())
                && isName(name)
                && lexicons.people().givenNames().contains(name.word())
                && !isNameAt(text, title + 2, limit)
                && !(title + 2 < limit && text.token(title + 2).tag().equals("POS"))
                && !isPlace(text, title);
    }

    /** "Colonel Banks", but not "General Assembly". */
    private boolean isRanked(AnnotatedText text, int title, int limit) {
        Token name = text.token(title + 1);
        return text.token(title).isCapitalized()
                && lexicons.people()
                        .honorifics()
                        .find(text.token(title).word())
                        .filter(found -> found.kind() == Honorific.Kind.MILITARY)
                        .isPresent()
                && isNamePart(text, title + 1)
                && !isNameAt(text, title + 2, limit)
                && !isBody(name.word())
                && lexicons.people().personNouns().findOne(name.word()).isEmpty()
                && !isPlace(text, title);
    }

    /** "Assembly"; "Banks" is rather a surname. */
    private boolean isBody(String word) {
        return lexicons.things().organizationNouns().contains(word) && !word.endsWith("s");
    }

    private void putBehind(AnnotatedText text, NameBoard board, TitleSurnames surnames, int title, int limit) {
        int begin = title + 1;
        if (board.labelAt(begin) == NameLabel.PERSON && board.endAt(begin) - begin > 1) {
            board.put(begin, board.endAt(begin), NameLabel.PERSON);
            return;
        }
        int end = begin;
        while (end < limit && end - begin < LONGEST && isNamePart(text, end)) {
            end++;
        }
        if (end == begin && (isSurname(text, begin) || surnames.isOne(begin)) && !isNameAt(text, begin + 1, limit)) {
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
                && lexicons.people()
                        .honorifics()
                        .find(candidate.word())
                        .filter(title -> title.kind() != Honorific.Kind.OFFICE && !title.isCourtesy())
                        .isPresent();
    }

    /** A title that is nothing else: "Don", "Dean" and the like are names as well, and "M." an initial. */
    private boolean isCourtesyTitle(Token token) {
        return lexicons.people()
                .honorifics()
                .find(token.word())
                .filter(title -> title.isCourtesy() && title.gender() != Gender.UNKNOWN)
                .filter(title -> title.form().length() > 2)
                .filter(title -> !lexicons.people().givenNames().contains(title.form()))
                .isPresent();
    }

    /** "Sri Lanka" is no Mr. Lanka. */
    private boolean isPlace(AnnotatedText text, int title) {
        return lexicons.things()
                .placeNames()
                .find(Forms.of(text, title, title + 2))
                .isPresent();
    }

    private boolean isNamePart(AnnotatedText text, int token) {
        Token candidate = text.token(token);
        return isName(candidate)
                && candidate.isWord()
                && !lexicons.people().honorifics().contains(candidate.word());
    }

    private static boolean isNameAt(AnnotatedText text, int token, int limit) {
        return token < limit && isName(text.token(token));
    }

    private static boolean isName(Token token) {
        return token.isCapitalized() && token.isProperNoun();
    }
}
