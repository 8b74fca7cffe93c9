package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/** Gives up what is no name: days, peoples, pronouns, "R-Utah" and other words that taggers take for names. */
final class NotNames implements NameRule {

    private final Lexicons lexicons;

    NotNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            if (isNoName(form, name.label())
                    || (name.label() == NameLabel.LOCATION && isPartyAndState(form))
                    || (name.length() == 1
                            && (isNoWord(text.token(name.begin()), name.label()) || isOffice(text, name)))) {
                board.clear(name.begin(), name.end());
            }
        }
    }

    /** Whether it is a politician's party and state: "(R-Utah)". */
    private boolean isPartyAndState(String form) {
        int state = form.indexOf('-') + 1;
        return state > 0
                && state < form.length()
                && Character.isUpperCase(form.charAt(state))
                && lexicons.people().partyNouns().containsValue(form.substring(0, state - 1));
    }

    /** Whether the word lists say that the form, as a whole, is no name of that kind. */
    boolean isNoName(String form, NameLabel label) {
        String kind = label == NameLabel.LOCATION ? "PLACE" : label.name();
        return lexicons.things().notNames().containsEntry(form, "ANY")
                || lexicons.things().notNames().containsEntry(form, kind);
    }

    /** The number of a king or chapter: "VIII". */
    private boolean isNumeral(String word) {
        return word.length() > 1
                && lexicons.people().nameSuffixes().contains(word)
                && word.chars().allMatch(letter -> letter == 'I' || letter == 'V' || letter == 'X');
    }

    private boolean isNoWord(Token token, NameLabel label) {
        return token.tag().startsWith("PRP")
                || token.word().codePoints().noneMatch(Character::isUpperCase)
                || isNumeral(token.word())
                || (label == NameLabel.LOCATION && isPeopleOnly(token.word()));
    }

    /** "A Dean" is one of many, whoever is called so. */
    private boolean isOffice(AnnotatedText text, NameSpan name) {
        return name.label() == NameLabel.PERSON
                && name.begin() > 0
                && isIndefinite(text.token(name.begin() - 1))
                && lexicons.people()
                        .honorifics()
                        .find(text.token(name.begin()).word())
                        .isPresent();
    }

    private static boolean isIndefinite(Token token) {
        return token.word().equalsIgnoreCase("a") || token.word().equalsIgnoreCase("an");
    }

    /** "Ukrainian" is of a place, but names none. */
    private boolean isPeopleOnly(String form) {
        return lexicons.things().placeNames().isDemonym(form)
                && lexicons.things().placeNames().find(form).isEmpty();
    }
}
