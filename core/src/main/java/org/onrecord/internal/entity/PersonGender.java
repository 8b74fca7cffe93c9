package org.onrecord.internal.entity;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.Multiset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.name.NameMention;

/**
 * Tells the gender of a person as the text refers to the person: by titles, or else by nouns beside the name ("the
 * actress"), by the given name, or by the pronouns that follow it. What a rare title, a noun or the given name tells holds
 * only where all these together, each a vote, are not clearly for the other gender.
 */
final class PersonGender {

    private static final int LONGEST_APPOSITION = 5;
    /** One noun or title in so many mentions may be none of the person's: "the sort of girl Gilly would like", a jest. */
    private static final int RARE = 50;

    private static final int FEWEST_PRONOUNS = 3;

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final BitSet quoted;
    private final FollowingPronouns followingPronouns;

    /**
     * Of the people of one text.
     *
     * @param quoted the tokens in quotation marks
     */
    PersonGender(AnnotatedText text, BitSet quoted, List<NameMention> names, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        this.quoted = quoted;
        this.followingPronouns = new FollowingPronouns(text, lexicons.people().personNouns(), quoted, names);
    }

    Gender of(PersonCluster person) {
        Gender byTitle = person.titleGender();
        if (byTitle != Gender.UNKNOWN && isUsual(person.timesWithTitleOf(byTitle), person)) {
            return byTitle;
        }
        GenderVotes nouns = new GenderVotes();
        GenderVotes pronouns = new GenderVotes();
        for (NameMention mention : person.mentions()) {
            nouns.add(nounBefore(mention));
            nouns.add(nounBehind(mention));
            followingPronouns.count(mention, pronouns);
        }
        Gender byName = byGivenName(person);
        GenderVotes all = new GenderVotes();
        all.addAll(nouns);
        all.addAll(pronouns);
        all.add(byName);
        all.add(byTitle);
        Gender byNoun = isUsual(nouns.size(), person) && (nouns.size() > 1 || all.winner() == nouns.winner())
                ? nouns.winner()
                : Gender.UNKNOWN;
        return Stream.of(byTitle, byNoun, byName)
                .filter(gender -> gender != Gender.UNKNOWN && !all.areAgainst(gender))
                .findFirst()
                .orElseGet(() -> pronouns.winner() == Gender.UNKNOWN ? byName : pronouns.winner());
    }

    /** The gender that the pronouns behind some names leave no doubt of. */
    Gender shownByPronouns(List<NameMention> names) {
        GenderVotes votes = new GenderVotes();
        names.forEach(name -> followingPronouns.count(name, votes));
        return votes.size() >= Math.min(FEWEST_PRONOUNS, names.size()) ? votes.clearWinner() : Gender.UNKNOWN;
    }

    private static boolean isUsual(int times, PersonCluster person) {
        return times * RARE >= person.mentions().size();
    }

    /** What the given name tells, unless it is short for names of men and, half as often or more, of women: "Charlie". */
    private Gender byGivenName(PersonCluster person) {
        Gender gender = person.gender();
        Multiset<Gender> ofFullNames = person.forms().stream()
                .flatMap(form -> lexicons.people().nicknames().fullNamesOf(form.first()).stream())
                .map(lexicons.people().givenNames()::genderOf)
                .collect(toImmutableMultiset());
        int others = ofFullNames.count(gender == Gender.MALE ? Gender.FEMALE : Gender.MALE);
        return others > 0 && 2 * others >= ofFullNames.count(gender) ? Gender.UNKNOWN : gender;
    }

    /**
     * The gender of a noun right before the name, or before its comma: "the actress Sasha Wynn", "his wife, Ann"; but
     * "It is a boy, Ann," is said to Ann.
     */
    private Gender nounBefore(NameMention mention) {
        int token = mention.titleBegin() - 1;
        if (token > 0 && text.token(token).isComma() && !quoted.get(token)) {
            token--;
        }
        boolean sameSentence = token >= 0 && text.sentenceIndex(token) == text.sentenceIndex(mention.begin());
        return sameSentence ? genderOfNoun(token) : Gender.UNKNOWN;
    }

    /**
     * The gender of the first noun of an apposition: "Robin Haas, a mother of three,", "Robin Haas, the company's spokesman,",
     * "Robin Haas, chairwoman of the panel,".
     */
    private Gender nounBehind(NameMention mention) {
        Sentence sentence = text.sentenceOf(mention.head());
        int begin = mention.end() + 1;
        if (begin >= sentence.endToken()
                || quoted.get(mention.end())
                || !text.token(mention.end()).isComma()) {
            return Gender.UNKNOWN;
        }
        if (!text.token(begin).tag().equals("DT")) {
            boolean complete = begin + 1 < sentence.endToken()
                    && text.token(begin + 1).tag().equals("IN");
            return complete ? genderOfNoun(begin) : Gender.UNKNOWN;
        }
        int limit = Math.min(sentence.endToken(), begin + LONGEST_APPOSITION);
        for (int t = begin + 1; t < limit; t++) {
            boolean last = t + 1 >= sentence.endToken()
                    || !(text.token(t + 1).isNoun() || text.token(t + 1).tag().equals("POS"));
            if (text.token(t).isNoun() && last) {
                return genderOfNoun(t);
            }
        }
        return Gender.UNKNOWN;
    }

    private Gender genderOfNoun(int token) {
        Optional<PersonNoun> noun = text.token(token).isNoun()
                ? lexicons.people().personNouns().findOne(text.token(token).word())
                : Optional.empty();
        return noun.map(PersonNoun::gender).orElse(Gender.UNKNOWN);
    }
}
