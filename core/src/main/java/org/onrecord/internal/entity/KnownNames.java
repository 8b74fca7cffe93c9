package org.onrecord.internal.entity;

import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Finds the places and bodies that the tagger misses though everybody knows them: "Kyiv", "the Group of seven". Only
 * names that are nothing else, and only where no capital beside them makes them a part of a longer name.
 */
final class KnownNames implements NameRule {

    private static final int LONGEST = 6;
    private static final int FEWEST_WORDS_OF_BODY = 3;
    private static final int SHORTEST_PLACE = 4;

    private final Lexicons lexicons;
    private final NotNames notNames;

    KnownNames(Lexicons lexicons, NotNames notNames) {
        this.lexicons = lexicons;
        this.notNames = notNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            int t = sentence.firstToken();
            while (t < sentence.endToken()) {
                t = text.token(t).isCapitalized() && !board.isName(t) ? putFrom(text, board, t, sentence) : t + 1;
            }
        }
    }

    private int putFrom(AnnotatedText text, NameBoard board, int begin, Sentence sentence) {
        for (int end = Math.min(sentence.endToken(), begin + LONGEST); end > begin; end--) {
            if (board.isFree(begin, end)) {
                Optional<NameLabel> label = labelOf(text, begin, end);
                if (label.isPresent() && standsAlone(text, begin, end, sentence)) {
                    board.put(begin, end, label.get());
                    return end;
                }
            }
        }
        return begin + 1;
    }

    private Optional<NameLabel> labelOf(AnnotatedText text, int begin, int end) {
        if (end - begin == 1 && !text.token(begin).isProperNoun()) {
            return Optional.empty();
        }
        String form = Forms.of(text, begin, end);
        if (isBody(form, end - begin) && !notNames.isNoName(form, NameLabel.ORGANIZATION)) {
            return Optional.of(NameLabel.ORGANIZATION);
        }
        boolean place = form.length() >= SHORTEST_PLACE
                && lexicons.placeNames().find(form).isPresent()
                && !lexicons.ambiguousPlaces().containsKey(form)
                && !lexicons.placeNames().isDemonym(form)
                && !notNames.isNoName(form, NameLabel.LOCATION);
        return place ? Optional.of(NameLabel.LOCATION) : Optional.empty();
    }

    private boolean isBody(String form, int words) {
        return words >= FEWEST_WORDS_OF_BODY
                ? lexicons.acronyms().isOrganizationName(form)
                : words == 1 && form.length() > 1 && lexicons.acronyms().isOrganization(form);
    }

    private static boolean standsAlone(AnnotatedText text, int begin, int end, Sentence sentence) {
        return (begin == sentence.firstToken() || isApart(text.token(begin - 1)))
                && (end == sentence.endToken() || isApart(text.token(end)));
    }

    private static boolean isApart(Token neighbour) {
        return !neighbour.isProperNoun() && !neighbour.word().equals("-");
    }
}
