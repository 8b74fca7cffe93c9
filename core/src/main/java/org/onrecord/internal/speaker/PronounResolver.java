package org.onrecord.internal.speaker;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.Gender;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;

/**
 * Tells how likely each person stands behind "he" or "she": most of all the one named last before it, with a preference
 * for subjects and for people named by the narrator rather than within quotations.
 */
public final class PronounResolver {

    private static final int REACH = 400;
    private static final double PER_SENTENCE = 1;
    private static final double SUBJECT = 1.2;
    private static final double WITHIN_QUOTATION = -2.5;
    private static final double GENDER_UNKNOWN = -1.5;
    private static final double POSSESSOR = -1;
    private static final double SAME_AS_PRONOUN_BEFORE = 2.5;

    private final AnnotatedText text;
    private final Entities entities;
    private final BitSet quoted;
    private final Map<Integer, Optional<Integer>> antecedents = new HashMap<>();

    public PronounResolver(Scene scene) {
        this.text = scene.text();
        this.entities = scene.entities();
        this.quoted = scene.quotedTokens();
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
                scores.merge(entity.index(), score(name, entity, pronoun), Math::max);
            }
        }
        OptionalInt before = pronounBefore(pronoun, gender);
        if (before.isPresent()) {
            antecedent(before.getAsInt())
                    .ifPresent(entity -> scores.merge(entity, SAME_AS_PRONOUN_BEFORE, Double::sum));
        }
        return scores;
    }

    /** The nearest subject pronoun of the gender before the token, in the narrator's words of the same paragraph. */
    private OptionalInt pronounBefore(int token, Gender gender) {
        int begin = text.paragraphs().get(text.paragraphIndex(token)).firstToken();
        for (int t = token - 1; t >= begin; t--) {
            if (!quoted.get(t) && text.token(t).tag().equals("PRP") && genderOf(text.token(t)) == gender) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }

    /** The index of the person for whom an earlier pronoun stands; pronouns of one chain are looked up once. */
    private Optional<Integer> antecedent(int pronoun) {
        Optional<Integer> known = antecedents.get(pronoun);
        if (known == null) {
            known = scores(pronoun).entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey);
            antecedents.put(pronoun, known);
        }
        return known;
    }

    private double score(NameMention name, KnownEntity entity, int pronoun) {
        double score = -PER_SENTENCE * (text.sentenceIndex(pronoun) - text.sentenceIndex(name.begin()));
        if (isPossessor(name)) {
            score += POSSESSOR;
        } else if (isSubject(name)) {
            score += SUBJECT;
        }
        if (quoted.get(name.begin())) {
            score += WITHIN_QUOTATION;
        }
        if (entity.gender() == Gender.UNKNOWN) {
            score += GENDER_UNKNOWN;
        }
        return score
                - 0.01 * (pronoun - name.begin())
                + 0.2 * Math.log(entity.mentions().size());
    }

    private boolean isPossessor(NameMention name) {
        return name.end() < text.tokens().size() && text.token(name.end()).tag().equals("POS");
    }

    /** A name before the first verb of its sentence is most often its subject. */
    private boolean isSubject(NameMention name) {
        for (int t = text.sentenceOf(name.begin()).firstToken(); t < name.begin(); t++) {
            if (text.token(t).isFiniteVerb() || text.token(t).tag().equals("IN")) {
                return false;
            }
        }
        return true;
    }

    static boolean agrees(Gender person, Gender pronoun) {
        return person == Gender.UNKNOWN || pronoun == Gender.UNKNOWN || person == pronoun;
    }

    /** The gender that a pronoun tells. */
    public static Gender genderOf(Token pronoun) {
        return genderOf(pronoun.word());
    }

    /** The gender that a pronoun tells. */
    public static Gender genderOf(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "his", "him" -> Gender.MALE;
            case "she", "her", "hers" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
