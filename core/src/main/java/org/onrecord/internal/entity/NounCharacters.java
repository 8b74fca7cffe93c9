package org.onrecord.internal.entity;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Pronoun;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.name.NameMention;

/**
 * Finds the people of a story whom the narrator calls by a noun more than once: "a stranger" who becomes "the stranger",
 * "the Grey Lady", "my father".
 */
public final class NounCharacters {

    private static final int FEWEST_MENTIONS = 2;
    private static final String MY = "my ";

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final Entities entities;
    private final BitSet quoted;
    private final SetMultimap<String, NameMention> byNoun =
            MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
    private final Map<String, NameMention> introduced = new HashMap<>();

    private NounCharacters(Entities entities, AnnotatedText text, Lexicons lexicons, BitSet quoted) {
        this.text = text;
        this.lexicons = lexicons;
        this.entities = entities;
        this.quoted = quoted;
    }

    /**
     * The entities with those whom the narrator knows by a noun added.
     *
     * @param quoted the tokens that stand in quotation marks, where nouns stand for whomever
     */
    public static Entities addTo(Entities entities, AnnotatedText text, Lexicons lexicons, BitSet quoted) {
        NounCharacters characters = new NounCharacters(entities, text, lexicons, quoted);
        characters.collect();
        return entities.withAll(characters.all());
    }

    private void collect() {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken() + 1; t < sentence.endToken(); t++) {
                if (!isFree(t)) {
                    continue;
                }
                String called = NounPhrases.called(text, t);
                if (isRelativeOfNarrator(sentence, t)) {
                    byNoun.put(MY + called, NounPhrases.mention(t));
                    continue;
                }
                boolean stranger = lexicons.people().strangerNouns().contains(called);
                if (NounPhrases.isDefinite(text, sentence, t)
                        || (stranger && NounPhrases.isPossessed(text, sentence, t))) {
                    Optional.ofNullable(introduced.remove(called)).ifPresent(first -> byNoun.put(called, first));
                    byNoun.put(called, NounPhrases.mention(t));
                } else if (NounPhrases.isIndefinite(text, sentence, t)) {
                    introduced.put(called, NounPhrases.mention(t));
                }
            }
        }
        joinStrangers();
        new ContrastedPeople(text, lexicons).part(byNoun);
    }

    /** "My father" is one person throughout a narrator's story. */
    private boolean isRelativeOfNarrator(Sentence sentence, int noun) {
        return NounPhrases.isPossessed(text, sentence, noun)
                && Pronoun.MY.is(text.token(NounPhrases.phraseBegin(text, noun)))
                && lexicons.people()
                        .personNouns()
                        .findOne(text.token(noun).word())
                        .filter(PersonNoun::kin)
                        .isPresent();
    }

    /** Whether the token is a noun for one person who has no name as yet. */
    private boolean isFree(int token) {
        return !quoted.get(token)
                && entities.nameAt(token).isEmpty()
                && entities.namedByNoun(token).isEmpty()
                && lexicons.people()
                        .personNouns()
                        .findOne(text.token(token).word())
                        .isPresent();
    }

    /** "The stranger" is "the visitor", too: most often a story has but one of whom nobody knows who it is. */
    private void joinStrangers() {
        List<String> nouns = byNoun.keySet().stream()
                .filter(lexicons.people().strangerNouns()::contains)
                .sorted(Comparator.comparingInt(noun -> -byNoun.get(noun).size()))
                .toList();
        nouns.stream().skip(1).forEach(other -> byNoun.putAll(nouns.get(0), byNoun.removeAll(other)));
    }

    private List<KnownEntity> all() {
        FollowingPronouns pronouns =
                new FollowingPronouns(text, lexicons.people().personNouns(), quoted, entities.names());
        List<KnownEntity> all = new ArrayList<>(entities.all());
        for (String noun : byNoun.keySet()) {
            if (byNoun.get(noun).size() >= FEWEST_MENTIONS) {
                all.add(new KnownEntity(
                        all.size(),
                        NameLabel.PERSON,
                        noun.startsWith(MY) ? noun : "the " + noun,
                        List.of(),
                        genderOf(noun, pronouns),
                        false,
                        inOrder(byNoun.get(noun))));
            }
        }
        return all;
    }

    private static List<NameMention> inOrder(Set<NameMention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparingInt(NameMention::begin))
                .toList();
    }

    private Gender genderOf(String called, FollowingPronouns pronouns) {
        PersonNoun noun = lexicons.people()
                .personNouns()
                .find(called.substring(called.lastIndexOf(' ') + 1))
                .orElseThrow();
        if (noun.gender() != Gender.UNKNOWN) {
            return noun.gender();
        }
        GenderVotes votes = new GenderVotes();
        byNoun.get(called).forEach(mention -> pronouns.count(mention, votes));
        return votes.winner();
    }
}
