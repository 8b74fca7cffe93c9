package org.onrecord.internal.entity;

import java.util.BitSet;
import java.util.Locale;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.PersonNouns;

/** Takes the pronouns that go with a mention for votes on the person's gender. */
final class FollowingPronouns {

    private static final int REACH = 25;

    private final AnnotatedText text;
    private final PersonNouns personNouns;
    private final BitSet quoted;
    private final BitSet namesPerson;

    /**
     * Pronouns of one text.
     *
     * @param quoted the tokens in quotation marks, where pronouns are about whomever is spoken of
     * @param namesPerson the first tokens of people's names
     */
    FollowingPronouns(AnnotatedText text, PersonNouns personNouns, BitSet quoted, BitSet namesPerson) {
        this.text = text;
        this.personNouns = personNouns;
        this.quoted = quoted;
        this.namesPerson = namesPerson;
    }

    /**
     * Counts the pronouns that go with a mention: "he", "his" and "himself" behind it in its sentence, before anybody
     * else is named; and "He" at the start of the next sentence. "Him" is somebody else than the subject.
     */
    void count(NameMention mention, GenderVotes votes) {
        if (quoted.get(mention.begin())) {
            return;
        }
        int sentenceEnd = text.sentenceOf(mention.begin()).endToken();
        int limit = Math.min(sentenceEnd, mention.end() + REACH);
        int t = mention.end();
        while (t < limit && !namesPerson.get(t) && !isPersonNoun(t)) {
            if (!quoted.get(t)) {
                votes.add(genderOf(text.token(t)));
            }
            t++;
        }
        boolean nextSentence = t == sentenceEnd
                && t < text.tokens().size()
                && !quoted.get(t)
                && text.paragraphIndex(t) == text.paragraphIndex(t - 1);
        if (nextSentence) {
            votes.add(genderOf(text.token(t)));
        }
    }

    private boolean isPersonNoun(int token) {
        return text.token(token).isNoun()
                && personNouns
                        .find(text.token(token).word().toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    private static Gender genderOf(Token token) {
        return switch (token.word().toLowerCase(Locale.ROOT)) {
            case "he", "his", "himself" -> Gender.MALE;
            case "she", "hers", "herself" -> Gender.FEMALE;
            case "her" -> token.tag().equals("PRP$") ? Gender.FEMALE : Gender.UNKNOWN;
            default -> Gender.UNKNOWN;
        };
    }
}
