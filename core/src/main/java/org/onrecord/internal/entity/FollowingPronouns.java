package org.onrecord.internal.entity;

import java.util.BitSet;
import java.util.List;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Pronoun;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.PersonNouns;
import org.onrecord.internal.name.NameMention;

/** Takes the pronouns that go with a mention for votes on the person's gender. */
final class FollowingPronouns {

    private static final int REACH = 25;

    private final AnnotatedText text;
    private final PersonNouns personNouns;
    private final BitSet quoted;
    /** The first tokens of people's names. */
    private final BitSet namesPerson = new BitSet();

    /**
     * Pronouns of one text.
     *
     * @param quoted the tokens in quotation marks, where pronouns are about whomever is spoken of
     * @param names all names of the text, of whatever kind
     */
    FollowingPronouns(AnnotatedText text, PersonNouns personNouns, BitSet quoted, List<NameMention> names) {
        this.text = text;
        this.personNouns = personNouns;
        this.quoted = quoted;
        names.stream().filter(name -> name.label() == NameLabel.PERSON).forEach(name -> namesPerson.set(name.begin()));
    }

    /**
     * Counts the pronouns that go with a mention: "he", "his" and "himself" behind it in its sentence, before anybody
     * else is named or meant; and "He" at the start of the next sentence. "Him" is somebody else than the subject.
     */
    void count(NameMention mention, GenderVotes votes) {
        if (quoted.get(mention.begin())) {
            return;
        }
        int sentenceEnd = text.sentenceOf(mention.begin()).endToken();
        int limit = Math.min(sentenceEnd, mention.end() + REACH);
        int t = mention.end();
        while (t < limit && !namesPerson.get(t) && !isPersonNoun(t) && !isObject(t) && !isOther(t)) {
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

    /** "Him", or "her" without a noun behind it: whoever is meant, the pronouns behind may mean too. */
    private boolean isObject(int token) {
        return text.token(token).tag().equals("PRP")
                && switch (text.token(token).word()) {
                    case "him", "her" -> true;
                    default -> false;
                };
    }

    /** "Ruth and not he", "Ruth, whom he knew", "older than himself": the pronoun behind these is somebody else. */
    private boolean isOther(int token) {
        return switch (text.token(token).word()) {
            case "whom", "than" -> true;
            case "and", "or", "nor", "not" ->
                token + 1 < text.tokens().size()
                        && text.token(token + 1).tag().equals("PRP")
                        && !(token + 2 < text.tokens().size()
                                && text.token(token + 2).isFiniteVerb());
            default -> false;
        };
    }

    private boolean isPersonNoun(int token) {
        return text.token(token).isNoun()
                && personNouns.find(text.token(token).word()).isPresent();
    }

    /** The gender of any pronoun but an object. */
    private static Gender genderOf(Token token) {
        return Pronoun.of(token)
                .filter(pronoun -> !pronoun.isObject()
                        || (pronoun.isPossessive() && token.tag().equals("PRP$")))
                .map(Pronoun::gender)
                .orElse(Gender.UNKNOWN);
    }
}
