package org.onrecord.internal.speaker;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.PersonNoun;

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
        String lemma = text.token(head).lemma();
        Optional<PersonNoun> noun = scene.lexicons().personNouns().find(lemma);
        return noun.filter(person -> PronounResolver.agrees(person.gender(), gender))
                        .isPresent()
                && (isIndefinite(head) || scene.lexicons().goBetweenNouns().contains(lemma))
                && entityOf(head).isEmpty();
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
