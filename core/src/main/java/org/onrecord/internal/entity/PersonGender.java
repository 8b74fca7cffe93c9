package org.onrecord.internal.entity;

import java.util.List;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;

/**
 * Tells the gender of a person from titles, or else from the given name, or else from the pronouns that follow the
 * person's names more often than not.
 */
final class PersonGender {

    private static final int PRONOUN_REACH = 25;
    private static final int FEWEST_PRONOUNS = 2;

    private final AnnotatedText text;
    private final int[] personOfToken;

    PersonGender(AnnotatedText text, List<NameMention> names) {
        this.text = text;
        this.personOfToken = new int[text.tokens().size()];
        for (int n = 0; n < names.size(); n++) {
            if (names.get(n).label() == NameLabel.PERSON) {
                personOfToken[names.get(n).begin()] = n + 1;
            }
        }
    }

    Gender of(PersonCluster person) {
        Gender gender = person.gender();
        return gender == Gender.UNKNOWN ? byPronouns(person) : gender;
    }

    private Gender byPronouns(PersonCluster person) {
        int male = 0;
        int female = 0;
        for (NameMention mention : person.mentions()) {
            switch (nextPronoun(mention)) {
                case MALE -> male++;
                case FEMALE -> female++;
                case UNKNOWN -> {}
            }
        }
        if (male >= FEWEST_PRONOUNS && male >= 2 * female) {
            return Gender.MALE;
        }
        return female >= FEWEST_PRONOUNS && female >= 2 * male ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** The gender of the first pronoun behind the name, if no other person is named before it. */
    private Gender nextPronoun(NameMention mention) {
        int limit = Math.min(personOfToken.length, mention.end() + PRONOUN_REACH);
        for (int t = mention.end(); t < limit && personOfToken[t] == 0; t++) {
            Token token = text.token(t);
            switch (token.lemma()) {
                case "he", "his", "him", "himself" -> {
                    return Gender.MALE;
                }
                case "she", "her", "herself", "hers" -> {
                    return Gender.FEMALE;
                }
                default -> {}
            }
        }
        return Gender.UNKNOWN;
    }
}
