package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Cuts the names of people where the tagger drew them too long: "Dear Emma", "Matthew blankly", "Mr. Moore Miss Quested"
 * (two people), "Nathan Law of Demosisto".
 */
final class PersonEdges implements NameRule {

    private final Lexicons lexicons;
    private final NotNames notNames;

    PersonEdges(Lexicons lexicons, NotNames notNames) {
        this.lexicons = lexicons;
        this.notNames = notNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON) {
                int begin = name.begin();
                for (int t = begin + 1; t < name.end(); t++) {
                    if (isCourtesyTitle(text.token(t).word())) {
                        cut(text, board, begin, t);
                        begin = t;
                    }
                }
                cut(text, board, begin, name.end());
            }
        }
    }

    private void cut(AnnotatedText text, NameBoard board, int from, int to) {
        int begin = from;
        int end = Math.min(to, ofPhrase(text, from, to));
        while (end > begin && !mayEnd(text, end - 1)) {
            end--;
        }
        while (begin < end - 1
                && (!mayBegin(text.token(begin).word()) || (end - begin > 2 && isNounAtStart(text, begin)))) {
            begin++;
        }
        if (begin != from || end != to || board.beginAt(from) != from || board.endAt(from) != to) {
            board.clear(from, to);
            if (begin < end
                    && !(end - begin == 1 && isCourtesyTitle(text.token(begin).word()))) {
                board.put(begin, end, NameLabel.PERSON);
            }
        }
    }

    /** Where "of" follows a name that is full already. */
    static int ofPhrase(AnnotatedText text, int begin, int end) {
        for (int t = begin + 2; t < end; t++) {
            if (text.token(t).word().equals("of")) {
                return t;
            }
        }
        return end;
    }

    private boolean mayEnd(AnnotatedText text, int token) {
        Token last = text.token(token);
        return last.isWord() && !Character.isLowerCase(last.word().codePointAt(0));
    }

    private boolean mayBegin(String word) {
        return !lexicons.people().nameEpithets().contains(word) && !isNoStart(word);
    }

    /** "Neighbour Ron Tibbs said": the capital is that of the sentence. */
    private boolean isNounAtStart(AnnotatedText text, int token) {
        String word = text.token(token).word();
        return text.sentenceOf(token).firstToken() == token
                && !lexicons.people().honorifics().contains(word)
                && !lexicons.people().givenNames().contains(word)
                && lexicons.people().personNouns().find(word).isPresent();
    }

    private boolean isNoStart(String word) {
        return notNames.isNoName(word, NameLabel.PERSON)
                && !lexicons.people().givenNames().contains(word)
                && !lexicons.people().honorifics().contains(word);
    }

    private boolean isCourtesyTitle(String word) {
        return lexicons.people()
                .honorifics()
                .find(word)
                .filter(title -> title.isCourtesy() && word.length() > 2)
                .filter(title -> title.form().endsWith(".")
                        || lexicons.people().maritalTitles().containsKey(word))
                .isPresent();
    }
}
