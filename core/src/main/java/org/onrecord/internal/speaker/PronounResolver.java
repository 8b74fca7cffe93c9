package org.onrecord.internal.speaker;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.Gender;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Pronoun;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/**
 * Tells how likely each person stands behind "he" or "she": by the names before it, and by the pronoun before it, which
 * most often is of the same person.
 */
public final class PronounResolver {

    private static final int REACH = 400;

    private final AnnotatedText text;
    private final Entities entities;
    private final BitSet quoted;
    private final AntecedentWeights weights;
    private final AntecedentScore antecedentScore;
    private final Map<Integer, Optional<Integer>> antecedents = new HashMap<>();

    private PronounResolver(Scene scene, AntecedentWeights weights, Map<Integer, Integer> told) {
        told.forEach((pronoun, person) -> antecedents.put(pronoun, Optional.of(person)));
        this.weights = weights;
        this.text = scene.text();
        this.entities = scene.entities();
        this.quoted = scene.quotedTokens();
        this.antecedentScore = new AntecedentScore(scene, weights);
    }

    /** For an article. */
    static PronounResolver ofArticle(Scene scene) {
        return new PronounResolver(scene, AntecedentWeights.article(), Map.of());
    }

    /** For a story, by weights that are to be tried. */
    public static PronounResolver of(Scene scene, AntecedentWeights weights) {
        return new PronounResolver(scene, weights, Map.of());
    }

    /**
     * For a story some of whose pronouns are resolved already.
     *
     * @param told by the index of a pronoun's token the index of the person
     */
    public static PronounResolver ofStory(Scene scene, Map<Integer, Integer> told) {
        return new PronounResolver(scene, AntecedentWeights.story(), told);
    }

    /**
     * The people who may be meant, by the index of their entity, with a score that is higher for the more likely.
     *
     * @param pronoun index of the pronoun's token
     */
    public Map<Integer, Double> scores(int pronoun) {
        return scores(pronoun, genderOf(text.token(pronoun)));
    }

    /**
     * The people who may be meant by a word, by the index of their entity, with a score that is higher for the more likely.
     *
     * @param pronoun index of the word's token
     * @param gender that the word tells; if UNKNOWN, all are looked at
     */
    public Map<Integer, Double> scores(int pronoun, Gender gender) {
        Map<Integer, Double> scores = new HashMap<>();
        List<NameMention> names = entities.names();
        for (int n = entities.firstNameFrom(pronoun) - 1; n >= 0; n--) {
            NameMention name = names.get(n);
            if (pronoun - name.begin() > REACH) {
                break;
            }
            KnownEntity entity = entities.entityAt(name.begin()).orElseThrow();
            if (entity.isPerson() && agrees(entity.gender(), gender)) {
                scores.merge(entity.index(), antecedentScore.of(name, pronoun, gender), Math::max);
            }
        }
        pronounBefore(pronoun, gender).ifPresent(before -> {
            boolean sameParagraph = text.paragraphIndex(before) == text.paragraphIndex(pronoun);
            double same = sameParagraph
                    ? weights.of(AntecedentFeature.PRONOUN_IN_PARAGRAPH)
                    : weights.of(AntecedentFeature.PRONOUN_IN_PARAGRAPH_BEFORE);
            antecedent(before, gender).ifPresent(entity -> scores.merge(entity, same, Double::sum));
        });
        return scores;
    }

    /** The nearest pronoun of the gender before the token, in the narrator's words of its paragraph or the one before. */
    private OptionalInt pronounBefore(int token, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return OptionalInt.empty();
        }
        int paragraph = Math.max(0, text.paragraphIndex(token) - 1);
        int begin = text.paragraphs().get(paragraph).firstToken();
        for (int t = token - 1; t >= begin; t--) {
            if (!quoted.get(t) && text.token(t).tag().equals("PRP") && genderOf(text.token(t)) == gender) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The index of the person for whom an earlier pronoun stands. Those before it are looked at first, from the first of
     * them on, each once.
     */
    private Optional<Integer> antecedent(int pronoun, Gender gender) {
        Deque<Integer> chain = new ArrayDeque<>();
        OptionalInt next = OptionalInt.of(pronoun);
        while (next.isPresent() && !antecedents.containsKey(next.getAsInt())) {
            chain.push(next.getAsInt());
            next = pronounBefore(next.getAsInt(), gender);
        }
        while (!chain.isEmpty()) {
            int first = chain.pop();
            antecedents.put(
                    first,
                    scores(first, gender).entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey));
        }
        return antecedents.getOrDefault(pronoun, Optional.empty());
    }

    static boolean agrees(Gender person, Gender pronoun) {
        return person == Gender.UNKNOWN || pronoun == Gender.UNKNOWN || person == pronoun;
    }

    /** Whether the word is "he" or "she". */
    public static boolean isSubject(Token word) {
        return Pronoun.HE.is(word) || Pronoun.SHE.is(word);
    }

    /** The gender that a pronoun tells. */
    public static Gender genderOf(Token pronoun) {
        return genderOf(pronoun.word());
    }

    /** The gender that a pronoun tells; UNKNOWN for "himself" and "herself", which only take up another. */
    public static Gender genderOf(String pronoun) {
        return Pronoun.of(pronoun)
                .filter(form -> !form.isReflexive())
                .map(Pronoun::gender)
                .orElse(Gender.UNKNOWN);
    }
}
