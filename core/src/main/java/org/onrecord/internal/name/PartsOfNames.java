package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PlaceNames;

/**
 * Makes people of surnames that the tagger took for places or for words, and of given names that it took for words, where
 * the text names the person in full: Edith Larkspur, Kevin Strand; and of families that it took for organizations: the
 * Larkspurs.
 */
final class PartsOfNames implements NameRule {

    private final PlaceNames placeNames;
    private final GivenNames givenNames;

    PartsOfNames(Lexicons lexicons) {
        this.placeNames = lexicons.things().placeNames();
        this.givenNames = lexicons.people().givenNames();
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Set<String> surnames = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON && name.length() > 1) {
                surnames.add(Forms.plain(text, name.end() - 1, name.end()));
                String first = Forms.plain(text, name.begin(), name.begin() + 1);
                if (givenNames.contains(first)) {
                    parts.add(first);
                }
            }
        }
        for (NameSpan name : board.names()) {
            String form = Forms.plain(text, name.begin(), name.end());
            boolean person = switch (name.label()) {
                case LOCATION ->
                    surnames.contains(form) && placeNames.find(form).isEmpty();
                case ORGANIZATION ->
                    FamilyNames.isPlural(form, surnames) && FamilyNames.isBehindArticle(text, name.begin());
                default -> false;
            };
            if (person) {
                board.put(name.begin(), name.end(), NameLabel.PERSON);
            }
        }
        parts.addAll(surnames);
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                if (parts.contains(Forms.plain(text, t, t + 1))
                        && board.isFree(t, t + 1)
                        && isApart(text, sentence, t)) {
                    board.put(t, t + 1, NameLabel.PERSON);
                }
            }
        }
    }

    /** Whether nothing beside the word makes it a part of another name, or an ordinary word: "the Strand". */
    private static boolean isApart(AnnotatedText text, Sentence sentence, int token) {
        if (token == sentence.firstToken()) {
            // Any word has a capital there, but hardly any other than a name a verb behind it.
            return token + 1 < sentence.endToken()
                    && text.token(token).isNoun()
                    && text.token(token + 1).isFiniteVerb();
        }
        Token before = text.token(token - 1);
        boolean goesOn = token + 1 < sentence.endToken()
                && (text.token(token + 1).isNoun()
                        || text.token(token + 1).word().equals("-"));
        return text.token(token).isCapitalized()
                && text.token(token).isNoun()
                && !goesOn
                && !before.isCapitalized()
                && !before.word().equals("-")
                && !before.tag().equals("DT");
    }
}
