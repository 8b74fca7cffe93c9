package org.onrecord.internal.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.scene.Scene;

/**
 * Finds what "it" or a noun like "the company" stands for: what its own sentence or the one before is about, or who spoke
 * last in the paragraph. For one text and one thread.
 */
final class ThingAntecedents {

    private final Scene scene;
    private final AnnotatedText text;
    private final SentenceSubjects subjects;
    private final Referents referents;

    ThingAntecedents(Scene scene, SentenceSubjects subjects, Referents referents) {
        this.scene = scene;
        this.text = scene.text();
        this.subjects = subjects;
        this.referents = referents;
    }

    /**
     * The organization or place.
     *
     * @param word index of the token of "it", or of the noun
     * @param last who spoke last
     */
    Optional<KnownEntity> find(int word, Optional<EarlierSpeaker> last) {
        OptionalInt own = subjects.own(word);
        OptionalInt subject = own.isPresent() && own.getAsInt() < word ? own : subjects.before(word);
        if (subject.isPresent() && !goesOnAboutSpeaker(subject.getAsInt())) {
            return referents.entityOf(subject.getAsInt()).filter(KnownEntity::isThing);
        }
        return last.filter(speaker -> text.paragraphIndex(speaker.token()) == text.paragraphIndex(word))
                .map(EarlierSpeaker::entity)
                .filter(KnownEntity::isThing);
    }

    /** Whether the subject is "it" or "the rights group", of which the sentences before tell more. */
    private boolean goesOnAboutSpeaker(int head) {
        String word = text.token(head).word().toLowerCase(Locale.ROOT);
        return word.equals("it")
                || (scene.lexicons().things().organizationNouns().contains(word)
                        && !referents.isIndefinite(head)
                        && referents.entityOf(head).isEmpty());
    }
}
