package org.onrecord.internal.name;

import java.util.regex.Pattern;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.GivenNames;

/** Makes a person of the name to which a party and a constituency are added: "Gail Hu, R-Oroville Heights,". */
final class PartyMembers implements NameRule {

    private static final Pattern PARTY = Pattern.compile("[DRI]");

    private final GivenNames givenNames;

    PartyMembers(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Sentence sentence : text.sentences()) {
            for (int comma = sentence.firstToken() + 2; comma + 3 < sentence.endToken(); comma++) {
                if (isPartyBehind(text, comma)
                        && isName(text.token(comma - 1))
                        && givenNames.contains(text.token(comma - 2).word())
                        && board.isFree(comma - 2, comma)) {
                    board.put(comma - 2, comma, NameLabel.PERSON);
                }
            }
        }
    }

    private static boolean isPartyBehind(AnnotatedText text, int comma) {
        String mark = text.token(comma).word();
        return (mark.equals(",") || mark.equals("("))
                && PARTY.matcher(text.token(comma + 1).word()).matches()
                && text.token(comma + 2).word().equals("-")
                && text.token(comma + 3).isCapitalized();
    }

    private static boolean isName(Token token) {
        return token.isCapitalized() && token.isProperNoun();
    }
}
