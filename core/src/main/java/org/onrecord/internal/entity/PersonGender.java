package org.onrecord.internal.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PersonNoun;

/**
 * Tells the gender of a person as the text refers to the person: by titles, or else by nouns beside the name ("the
 * actress"), or else by the pronouns that follow it. What the given name tells holds only where the pronouns do not
 * say otherwise.
 */
final class PersonGender {

    private static final int PRONOUN_REACH = 25;
    private static final int LONGEST_APPOSITION = 5;
    /** So many votes of pronouns outdo a given name. */
    private static final int VOTES_AGAINST_NAME = 2;

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final boolean[] namesPerson;
    private final boolean[] quoted;

    PersonGender(AnnotatedText text, List<NameMention> names, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        this.namesPerson = new boolean[text.tokens().size()];
        for (NameMention name : names) {
            if (name.label() == NameLabel.PERSON) {
                namesPerson[name.begin()] = true;
            }
        }
        this.quoted = quotedTokens(text);
    }

    /** The tokens in quotation marks, where pronouns are about whomever is spoken of; paragraph by paragraph. */
    private static boolean[] quotedTokens(AnnotatedText text) {
        boolean[] quoted = new boolean[text.tokens().size()];
        boolean open = false;
        for (int t = 0; t < quoted.length; t++) {
            if (t > 0 && text.paragraphIndex(t) != text.paragraphIndex(t - 1)) {
                open = false;
            }
            switch (text.token(t).word()) {
                case "“" -> open = true;
                case "”" -> open = false;
                case "\"" -> open = !open;
                default -> quoted[t] = open;
            }
        }
        return quoted;
    }

    Gender of(PersonCluster person) {
        Gender byTitle = person.titleGender();
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        Votes nouns = new Votes();
        Votes pronouns = new Votes();
        for (NameMention mention : person.mentions()) {
            nouns.add(nounBefore(mention));
            nouns.add(nounBehind(mention));
            countPronouns(mention, pronouns);
        }
        if (nouns.winner(1) != Gender.UNKNOWN) {
            return nouns.winner(1);
        }
        Gender byName = byGivenName(person);
        if (byName != Gender.UNKNOWN && !pronouns.areAllAgainst(byName)) {
            return byName;
        }
        Gender byPronouns = pronouns.winner(1);
        return byPronouns == Gender.UNKNOWN ? byName : byPronouns;
    }

    /** What the given name tells, unless it is short for names of men and of women: "Charlie". */
    private Gender byGivenName(PersonCluster person) {
        Gender gender = person.gender();
        boolean both = person.forms().stream()
                .flatMap(form -> lexicons.nicknames().relatedTo(form.first()).stream())
                .anyMatch(related -> isOpposite(gender, lexicons.givenNames().genderOf(related)));
        return both ? Gender.UNKNOWN : gender;
    }

    private static boolean isOpposite(Gender one, Gender other) {
        return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
    }

    /** The gender of a noun right before the name, or before its comma: "the actress Sasha Wynn". */
    private Gender nounBefore(NameMention mention) {
        int token = mention.titleBegin() - 1;
        if (token > 0 && text.token(token).word().equals(",")) {
            token--;
        }
        boolean sameSentence = token >= 0 && text.sentenceIndex(token) == text.sentenceIndex(mention.begin());
        return sameSentence ? genderOfNoun(token) : Gender.UNKNOWN;
    }

    /** The gender of the first noun of an apposition: "Robin Haas, a mother of three,". */
    private Gender nounBehind(NameMention mention) {
        Sentence sentence = text.sentenceOf(mention.head());
        int begin = mention.end() + 1;
        if (begin >= sentence.endToken()
                || !text.token(mention.end()).word().equals(",")
                || !text.token(begin).tag().equals("DT")) {
            return Gender.UNKNOWN;
        }
        int limit = Math.min(sentence.endToken(), begin + LONGEST_APPOSITION);
        for (int t = begin + 1; t < limit; t++) {
            boolean last = t + 1 >= sentence.endToken() || !text.token(t + 1).isNoun();
            if (text.token(t).isNoun() && last) {
                return genderOfNoun(t);
            }
        }
        return Gender.UNKNOWN;
    }

    private Gender genderOfNoun(int token) {
        Optional<PersonNoun> noun = text.token(token).isNoun()
                ? lexicons.personNouns().find(text.token(token).word().toLowerCase(Locale.ROOT))
                : Optional.empty();
        return noun.filter(found -> !found.plural()).map(PersonNoun::gender).orElse(Gender.UNKNOWN);
    }

    /**
     * Counts the pronouns that go with a mention: "he", "his" and "himself" behind it in its sentence, before anybody
     * else is named; and "He" at the start of the next sentence. "Him" is somebody else than the subject.
     */
    private void countPronouns(NameMention mention, Votes votes) {
        if (quoted[mention.begin()]) {
            return;
        }
        int sentenceEnd = text.sentenceOf(mention.begin()).endToken();
        int limit = Math.min(sentenceEnd, mention.end() + PRONOUN_REACH);
        int t = mention.end();
        while (t < limit && !namesPerson[t] && !isPersonNoun(t)) {
            if (!quoted[t]) {
                votes.add(genderOfPronoun(text.token(t)));
            }
            t++;
        }
        boolean nextSentence = t == sentenceEnd
                && t < text.tokens().size()
                && !quoted[t]
                && text.paragraphIndex(t) == text.paragraphIndex(t - 1);
        if (nextSentence) {
            votes.add(genderOfPronoun(text.token(t)));
        }
    }

    private boolean isPersonNoun(int token) {
        return text.token(token).isNoun()
                && lexicons.personNouns()
                        .find(text.token(token).word().toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    private static Gender genderOfPronoun(Token token) {
        return switch (token.word().toLowerCase(Locale.ROOT)) {
            case "he", "his", "himself" -> Gender.MALE;
            case "she", "hers", "herself" -> Gender.FEMALE;
            case "her" -> token.tag().equals("PRP$") ? Gender.FEMALE : Gender.UNKNOWN;
            default -> Gender.UNKNOWN;
        };
    }

    /** How much speaks for a man and how much for a woman. */
    private static final class Votes {

        private int male;
        private int female;

        void add(Gender gender) {
            switch (gender) {
                case MALE -> male++;
                case FEMALE -> female++;
                case UNKNOWN -> {}
            }
        }

        /** Whether there are enough votes to outdo a given name, and none for its gender. */
        boolean areAllAgainst(Gender gender) {
            return (gender == Gender.MALE ? male : female) == 0 && male + female >= VOTES_AGAINST_NAME;
        }

        /** The gender that has at least so many votes and twice as many as the other. */
        Gender winner(int fewest) {
            if (male >= fewest && male >= 2 * female) {
                return Gender.MALE;
            }
            return female >= fewest && female >= 2 * male ? Gender.FEMALE : Gender.UNKNOWN;
        }
    }
}
