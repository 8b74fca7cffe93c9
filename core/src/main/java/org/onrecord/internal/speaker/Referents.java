package org.onrecord.internal.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.scene.Scene;

/** Tells for which entity a noun stands by what is said with it, and which nouns bring in somebody else. For one text. */
final class Referents {

    private static final int LONGEST_PHRASE = 4;

    private final Scene scene;
    private final AnnotatedText text;
    private final SentenceSubjects subjects;

    Referents(Scene scene, SentenceSubjects subjects) {
        this.scene = scene;
        this.text = scene.text();
        this.subjects = subjects;
    }

    /** The entity that the noun or name with this head stands for. */
    Optional<KnownEntity> entityOf(int head) {
        return scene.entities()
                .entityAt(head)
                .or(() -> nameBehind(head))
                .or(() -> subjects.apposedName(head).flatMap(scene.entities()::entityAt))
                .or(() -> scene.entities().namedByNoun(head));
    }

    /** "Her colleague Diego Vargas". */
    private Optional<KnownEntity> nameBehind(int noun) {
        return text.token(noun).isNoun() && noun + 1 < text.tokens().size()
                ? scene.entities().entityAt(noun + 1)
                : Optional.empty();
    }

    /** "A witness", "another official", "the minister's spokesman": somebody else, whose name the text does not tell. */
    boolean isNewPerson(int head, Gender gender) {
        return mayBe(head, gender)
                && (isIndefinite(head) || isGoBetween(head))
                && entityOf(head).isEmpty();
    }

    /** A new person, or one who is known by another or by what is said of him: "his father", "the man who sold it". */
    boolean isUnnamed(int head, Gender gender) {
        return mayBe(head, gender)
                && (isIndefinite(head) || isGoBetween(head) || isPossessed(head) || isDescribed(head))
                && entityOf(head).isEmpty();
    }

    /** Whether "he" or "she", by its gender, may stand for the noun or name with this head. */
    boolean mayStandFor(int head, Gender gender) {
        return entityOf(head)
                .map(entity -> entity.isPerson() && PronounResolver.agrees(entity.gender(), gender))
                .orElseGet(() -> mayBe(head, gender));
    }

    /** Whether the noun stands for one person, who may be of the gender. */
    private boolean mayBe(int head, Gender gender) {
        Token noun = text.token(head);
        return !noun.tag().endsWith("S")
                && scene.lexicons()
                        .people()
                        .personNouns()
                        .find(noun.lemma())
                        .filter(person -> PronounResolver.agrees(person.gender(), gender))
                        .isPresent();
    }

    private boolean isGoBetween(int head) {
        return !isFormer(head)
                && scene.lexicons()
                        .people()
                        .goBetweenNouns()
                        .contains(text.token(head).lemma());
    }

    /** "The former governor" may be anybody whom the text is about, "the governor" not. */
    boolean isFormer(int head) {
        return IntStream.range(Math.max(0, head - LONGEST_PHRASE), head)
                .anyMatch(t -> text.token(t).word().equals("former"));
    }

    /** Whether more follows a noun that by itself tells too little: "the woman in the row behind". */
    private boolean isDescribed(int head) {
        if (!scene.lexicons().people().genericNouns().contains(text.token(head).word())
                || head + 1 >= text.tokens().size()) {
            return false;
        }
        return switch (text.token(head + 1).tag()) {
            case "IN", "JJ", "WP", "WDT", "VBG" -> true;
            default -> false;
        };
    }

    /** Whether the noun has "his" or "Ann's" right before it. */
    private boolean isPossessed(int head) {
        return head > 0
                && (text.token(head - 1).tag().equals("PRP$")
                        || text.token(head - 1).tag().equals("POS"));
    }

    /**
     * The gender that a noun for a person tells.
     *
     * @param noun in lower case
     */
    Gender genderOf(String noun) {
        return scene.lexicons()
                .people()
                .personNouns()
                .find(noun)
                .map(PersonNoun::gender)
                .orElse(Gender.UNKNOWN);
    }

    /** Whether the noun stands behind the subject of its sentence, who is another person: "she said that the owner lied". */
    boolean isInClauseOfAnother(int head) {
        OptionalInt subject = subjects.own(head);
        return subject.isPresent() && subject.getAsInt() < head && isPerson(subject.getAsInt());
    }

    private boolean isPerson(int head) {
        Token word = text.token(head);
        return word.tag().equals("PRP")
                || entityOf(head).filter(KnownEntity::isPerson).isPresent()
                || mayBe(head, Gender.UNKNOWN);
    }

    /** Whether the verb asks, so that somebody else than its subject answers. */
    boolean isAsking(int verb) {
        return scene.lexicons().speech().askingVerbs().contains(text.token(verb).lemma());
    }

    /** Whether the noun tells what the bearer of the name before it is: "Ann Lee, a lawyer". */
    boolean isBesideName(int head) {
        int comma = head;
        while (comma >= Math.max(0, head - LONGEST_PHRASE) && !text.token(comma).isComma()) {
            comma--;
        }
        return comma > 0
                && text.token(comma).isComma()
                && scene.entities().nameAt(comma - 1).isPresent();
    }

    /** Whether the noun has "a" before it, or the like. */
    boolean isIndefinite(int head) {
        for (int t = head - 1; t >= Math.max(0, head - LONGEST_PHRASE); t--) {
            switch (text.token(t).word().toLowerCase(Locale.ROOT)) {
                case "a", "an", "another", "one" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
