package org.onrecord.internal.entity;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.lexicon.PersonNouns;
import org.onrecord.internal.name.NameMention;

/**
 * Finds the people of a story whom the narrator calls by a noun more than once: "a stranger" who becomes "the stranger",
 * "the Grey Lady".
 */
public final class NounCharacters {

    private static final int FEWEST_MENTIONS = 2;

    private NounCharacters() {}

    /**
     * The entities with those whom the narrator knows by a noun added.
     *
     * @param quoted the tokens that stand in quotation marks, where nouns stand for whomever
     */
    public static Entities addTo(Entities entities, AnnotatedText text, PersonNouns nouns, BitSet quoted) {
        SetMultimap<String, NameMention> byNoun =
                MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
        Map<String, NameMention> introduced = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken() + 1; t < sentence.endToken(); t++) {
                String noun = text.token(t).word().toLowerCase(Locale.ROOT);
                boolean free = !quoted.get(t)
                        && entities.nameAt(t).isEmpty()
                        && entities.namedByNoun(t).isEmpty()
                        && nouns.find(noun).filter(found -> !found.plural()).isPresent();
                if (free && NounPhrases.isDefinite(text, sentence, t)) {
                    String called = NounPhrases.called(text, t);
                    Optional.ofNullable(introduced.remove(called)).ifPresent(first -> byNoun.put(called, first));
                    byNoun.put(called, NounPhrases.mention(t));
                } else if (free && NounPhrases.isIndefinite(text, sentence, t)) {
                    introduced.put(NounPhrases.called(text, t), NounPhrases.mention(t));
                }
            }
        }
        FollowingPronouns pronouns = new FollowingPronouns(text, nouns, quoted, entities.names());
        List<KnownEntity> all = new ArrayList<>(entities.all());
        for (String noun : byNoun.keySet()) {
            if (byNoun.get(noun).size() >= FEWEST_MENTIONS) {
                all.add(new KnownEntity(
                        all.size(),
                        NameLabel.PERSON,
                        "the " + noun,
                        List.of(),
                        genderOf(nounOf(noun, nouns), byNoun.get(noun), pronouns),
                        false,
                        List.copyOf(byNoun.get(noun))));
            }
        }
        return entities.withAll(all);
    }

    private static PersonNoun nounOf(String called, PersonNouns nouns) {
        String noun = called.substring(called.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return nouns.find(noun).orElseThrow();
    }

    private static Gender genderOf(PersonNoun noun, Set<NameMention> mentions, FollowingPronouns pronouns) {
        if (noun.gender() != Gender.UNKNOWN) {
            return noun.gender();
        }
        GenderVotes votes = new GenderVotes();
        mentions.forEach(mention -> pronouns.count(mention, votes));
        return votes.winner();
    }
}
