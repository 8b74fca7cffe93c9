package org.onrecord.internal.name;

import com.google.common.collect.ImmutableCollection;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.GivenNames;
import org.onrecord.internal.lexicon.Lexicons;

/** Makes a person of the name to which a party and a constituency are added: "Gail Hu, R-Oroville Heights,". */
final class PartyMembers implements NameRule {

    private final GivenNames givenNames;
    private final ImmutableCollection<String> parties;

    PartyMembers(Lexicons lexicons) {
        this.givenNames = lexicons.people().givenNames();
        this.parties = lexicons.people().partyNouns().values();
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

    private boolean isPartyBehind(AnnotatedText text, int comma) {
        String mark = text.token(comma).word();
        return (mark.equals(",") || mark.equals("("))
                && parties.contains(text.token(comma + 1).word())
                && text.token(comma + 2).word().equals("-")
                && text.token(comma + 3).isCapitalized();
    }

    private static boolean isName(Token token) {
        return token.isCapitalized() && token.isProperNoun();
    }
}
