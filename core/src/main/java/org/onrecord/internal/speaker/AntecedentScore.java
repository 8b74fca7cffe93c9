package org.onrecord.internal.speaker;

import java.util.BitSet;
import org.onrecord.Gender;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.name.ActingNames;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/**
 * Tells how likely a name is the one that a later pronoun stands for: by distance, by what the name does in its sentence
 * (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994), and by whether narrator or people
 * use it.
 */
final class AntecedentScore {

    private final AntecedentWeights weights;
    private final AnnotatedText text;
    private final Entities entities;
    private final BitSet quoted;
    private final ActingNames acting;

    AntecedentScore(Scene scene, AntecedentWeights weights) {
        this.weights = weights;
        this.text = scene.text();
        this.entities = scene.entities();
        this.quoted = scene.quotedTokens();
        this.acting = new ActingNames(text, scene.lexicons());
    }

    /**
     * The score of a name.
     *
     * @param pronoun index of the pronoun's token, behind the name
     * @param gender that the pronoun tells
     */
    double of(NameMention name, int pronoun, Gender gender) {
        int sentences = text.sentenceIndex(pronoun) - text.sentenceIndex(name.begin());
        double score = weights.of(AntecedentFeature.SENTENCE) * sentences
                + weights.of(AntecedentFeature.TOKEN) * (pronoun - name.begin());
        if (sentences == 0) {
            score += weights.of(AntecedentFeature.SAME_SENTENCE);
        }
        if (isBehindPronoun(name, gender)) {
            score += weights.of(AntecedentFeature.BEHIND_PRONOUN);
        }
        return score + inItsSentence(name) + byWhoUsesIt(name, pronoun) + ofPerson(name);
    }

    private double inItsSentence(NameMention name) {
        double score = 0;
        if (isPossessor(name)) {
            score += weights.of(AntecedentFeature.POSSESSOR);
        } else if (isSubject(name)) {
            score += weights.of(AntecedentFeature.SUBJECT);
        }
        if (name.titleBegin() > 0 && text.token(name.titleBegin() - 1).isComma()) {
            score += weights.of(AntecedentFeature.BEHIND_COMMA);
        }
        if (acting.contains(name)) {
            score += weights.of(AntecedentFeature.ACTING);
        }
        return score;
    }

    private double byWhoUsesIt(NameMention name, int pronoun) {
        if (!quoted.get(name.begin())) {
            return 0;
        }
        return weights.of(AntecedentFeature.QUOTED)
                + switch (text.paragraphIndex(pronoun) - text.paragraphIndex(name.begin())) {
                    case 0 -> weights.of(AntecedentFeature.QUOTED_IN_PARAGRAPH);
                    case 1 -> weights.of(AntecedentFeature.QUOTED_IN_PARAGRAPH_BEFORE);
                    default -> 0;
                };
    }

    private double ofPerson(NameMention name) {
        KnownEntity person = entities.entityAt(name.begin()).orElseThrow();
        double score =
                weights.of(AntecedentFeature.OFTEN) * Math.log(person.mentions().size());
        if (person.gender() == Gender.UNKNOWN) {
            score += weights.of(AntecedentFeature.GENDER_UNKNOWN);
        }
        if (person.isNominal()) {
            score += weights.of(AntecedentFeature.NAMELESS);
        }
        return score;
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

    /** "She pointed at the chair she wanted Oduya to take" is of somebody else than Oduya. */
    private boolean isBehindPronoun(NameMention name, Gender gender) {
        for (int t = text.sentenceOf(name.begin()).firstToken(); t < name.begin(); t++) {
            if (quoted.get(t) == quoted.get(name.begin())
                    && PronounResolver.isSubject(text.token(t))
                    && PronounResolver.genderOf(text.token(t)) == gender) {
                return true;
            }
        }
        return false;
    }
}
