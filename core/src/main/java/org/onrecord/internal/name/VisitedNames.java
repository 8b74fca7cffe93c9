package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes places of villages and estates that the tagger took for people: names without titles that hardly ever act, while
 * others are in them and go to them time and again.
 */
final class VisitedNames implements NameRule {

    private static final int FEWEST_MENTIONS = 4;
    private static final int FEWEST_STAYS = 2;
    private static final double VISITS_OF_PLACE = 0.3;
    private static final double ACTS_OF_PLACE = 0.12;

    private final Lexicons lexicons;

    VisitedNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Deeds deeds = new Deeds(text, board, NameLabel.PERSON, lexicons);
        Set<String> ofPeople = wordsOfFullNames(text, board);
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            if (name.label() == NameLabel.PERSON
                    && deeds.isUntitled(text, name)
                    && (name.length() > 1 ? !isGivenName(text, name.begin()) : !ofPeople.contains(form))
                    && isPlace(deeds, form)) {
                board.put(name.begin(), name.end(), NameLabel.LOCATION);
            }
        }
    }

    private boolean isGivenName(AnnotatedText text, int token) {
        return lexicons.people().givenNames().contains(text.token(token).word());
    }

    /** Whether a name of several words begins with a title, a given name or an initial, as no estate does. */
    private boolean isFullName(AnnotatedText text, NameSpan name, int begin) {
        return begin > name.begin()
                || isGivenName(text, begin)
                || text.token(begin).word().endsWith(".");
    }

    /** The words of people's names of more than one word, titles left out. */
    private Set<String> wordsOfFullNames(AnnotatedText text, NameBoard board) {
        TitleReader titles = new TitleReader(text, lexicons);
        Set<String> words = new HashSet<>();
        for (NameSpan name : board.names()) {
            int begin = name.begin() + titles.titleLength(name.begin(), name.end());
            if (name.label() == NameLabel.PERSON && name.end() - begin > 1 && isFullName(text, name, begin)) {
                for (int t = begin; t < name.end(); t++) {
                    words.add(text.token(t).word());
                }
            }
        }
        return words;
    }

    private static boolean isPlace(Deeds deeds, String form) {
        int mentions = deeds.mentions(form);
        return mentions >= FEWEST_MENTIONS
                && deeds.stays(form) >= FEWEST_STAYS
                && deeds.stays(form) + deeds.ways(form) >= VISITS_OF_PLACE * mentions
                && deeds.acts(form) <= ACTS_OF_PLACE * mentions;
    }
}
