package org.onrecord.internal.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.scene.Scene;

/**
 * Finds for whom "he" or "she" stands: mostly for who spoke last, unless the sentence before is about somebody else (as in
 * the centering theory of Grosz, Joshi and Weinstein, "Centering: a framework for modeling the local coherence of
 * discourse", 1995). For one text and one thread.
 */
final class PersonAntecedents {

    private static final double SPOKE_LAST_IN_PARAGRAPH = 4;
    private static final double SPOKE_LAST = 1.5;
    private static final double SUBJECT_BEFORE = 3;
    private static final double OWN_SUBJECT = 2;
    private static final double UNNAMED = -3;
    private static final double ASKED = -8;
    private static final double NAMED_IN_WORDS = -8;

    private final Scene scene;
    private final AnnotatedText text;
    private final PronounResolver pronouns;
    private final SentenceSubjects subjects;
    private final Referents referents;
    private final NamedInWords named;
    private final AskedPeople asked;

    PersonAntecedents(Scene scene, SentenceSubjects subjects, Referents referents) {
        this.scene = scene;
        this.text = scene.text();
        this.pronouns = PronounResolver.ofArticle(scene);
        this.subjects = subjects;
        this.referents = referents;
        this.named = new NamedInWords(scene);
        this.asked = new AskedPeople(scene);
    }

    /**
     * The person for whom the pronoun stands; empty also if it is somebody without a name.
     *
     * @param pronoun index of its token
     * @param last who spoke last
     */
    Optional<KnownEntity> find(int pronoun, Optional<EarlierSpeaker> last) {
        Gender gender = PronounResolver.genderOf(text.token(pronoun));
        return gender == Gender.UNKNOWN ? Optional.empty() : person(pronoun, gender, last);
    }

    /**
     * The person for whom a pronoun or a noun like "the woman" stands.
     *
     * @param pronoun index of its token
     */
    Optional<KnownEntity> person(int pronoun, Gender gender, Optional<EarlierSpeaker> last) {
        OptionalInt subject = subjects.before(pronoun);
        boolean fresh = isFresh(subject, last);
        OptionalInt answering = answering(pronoun, gender, last);
        if (answering.isPresent()) {
            return referents.entityOf(answering.getAsInt());
        }
        if (fresh && referents.isNewPerson(subject.getAsInt(), gender) && !asks(subject.getAsInt())) {
            return Optional.empty();
        }
        Optional<KnownEntity> asker = last.filter(EarlierSpeaker::asked).map(EarlierSpeaker::entity);
        Optional<KnownEntity> topic = fresh
                ? referents.entityOf(subject.getAsInt()).filter(entity -> canBe(entity, gender))
                : Optional.empty();
        Map<Integer, Double> scores = pronouns.scores(pronoun, gender);
        topic.ifPresent(entity -> scores.merge(entity.index(), SUBJECT_BEFORE, Double::sum));
        ownSubject(pronoun, gender).ifPresent(entity -> scores.merge(entity.index(), OWN_SUBJECT, Double::sum));
        last.filter(speaker -> asker.isEmpty() && canBe(speaker.entity(), gender))
                .ifPresent(speaker -> scores.put(
                        speaker.entity().index(),
                        scores.getOrDefault(speaker.entity().index(), UNNAMED)
                                + spokeLast(speaker, pronoun, gender, topic)));
        asker.ifPresent(entity -> scores.computeIfPresent(entity.index(), (person, score) -> score + ASKED));
        named.beside(pronoun)
                .forEach(entity -> scores.computeIfPresent(entity.index(), (person, score) -> score + NAMED_IN_WORDS));
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> scene.entities().all().get(best.getKey()));
    }

    /**
     * The head of who was asked something right before, or before a sentence in which "he" or "she" is who was asked; none if
     * somebody has answered, or if it cannot be who is meant.
     */
    private OptionalInt answering(int pronoun, Gender gender, Optional<EarlierSpeaker> last) {
        OptionalInt who = asked.before(pronoun);
        OptionalInt subject = subjects.before(pronoun);
        if (who.isEmpty()
                && subject.isPresent()
                && PronounResolver.isSubject(text.token(subject.getAsInt()))
                && PronounResolver.genderOf(text.token(subject.getAsInt())) == gender) {
            who = asked.before(subject.getAsInt());
        }
        if (who.isEmpty() || hasSpokenSince(who.getAsInt(), last)) {
            return OptionalInt.empty();
        }
        return referents.mayStandFor(who.getAsInt(), gender) ? who : OptionalInt.empty();
    }

    /**
     * The person whom the sentence before is about, or else who spoke last, in this paragraph or the one before; nobody if
     * that is who asked, since somebody else answers. Where nobody has spoken yet, the sentence before may end the paragraph
     * before.
     */
    Optional<KnownEntity> topic(int noun, Gender gender, Optional<EarlierSpeaker> last) {
        OptionalInt subject = subjects.before(noun);
        if (subject.isEmpty() && last.filter(speaker -> isNear(speaker, noun)).isEmpty()) {
            subject = subjects.endingParagraphBefore(noun);
        }
        if (isFresh(subject, last) && asks(subject.getAsInt())) {
            return Optional.empty();
        }
        Optional<KnownEntity> topic = isFresh(subject, last)
                ? personAt(subject.getAsInt(), last)
                : last.filter(speaker -> !speaker.asked() && isNear(speaker, noun))
                        .map(EarlierSpeaker::entity);
        return topic.filter(entity -> canBe(entity, gender));
    }

    /** Whether somebody has spoken in the paragraph of the noun or the one before. */
    private boolean isNear(EarlierSpeaker speaker, int noun) {
        return text.paragraphIndex(noun) - text.paragraphIndex(speaker.token()) <= 1;
    }

    private Optional<KnownEntity> personAt(int subject, Optional<EarlierSpeaker> last) {
        return text.token(subject).tag().equals("PRP") ? find(subject, last) : referents.entityOf(subject);
    }

    /** The person whom the sentence of the pronoun is about, if named before it. */
    private Optional<KnownEntity> ownSubject(int pronoun, Gender gender) {
        OptionalInt own = subjects.own(pronoun);
        return own.isPresent() && own.getAsInt() < pronoun
                ? referents.entityOf(own.getAsInt()).filter(entity -> canBe(entity, gender))
                : Optional.empty();
    }

    /** Whether somebody has spoken behind the sentence of the token. */
    private boolean hasSpokenSince(int token, Optional<EarlierSpeaker> last) {
        return last.filter(speaker ->
                        scene.frames().frameOf(speaker.token()) > scene.frames().frameOf(token))
                .isPresent();
    }

    private boolean asks(int subject) {
        OptionalInt predicate = subjects.predicateOf(subject);
        return predicate.isPresent() && referents.isAsking(predicate.getAsInt());
    }

    /** Whether nobody has spoken since the sentence with this subject began. */
    private static boolean isFresh(OptionalInt subject, Optional<EarlierSpeaker> last) {
        return subject.isPresent()
                && last.filter(speaker -> speaker.token() > subject.getAsInt()).isEmpty();
    }

    private double spokeLast(EarlierSpeaker speaker, int pronoun, Gender gender, Optional<KnownEntity> topic) {
        if (topic.isPresent()) {
            return 0;
        }
        int gap = text.paragraphIndex(pronoun) - text.paragraphIndex(speaker.token());
        if (gap == 0) {
            return SPOKE_LAST_IN_PARAGRAPH;
        }
        boolean surer = speaker.entity().gender() == Gender.UNKNOWN && isNamedInParagraph(pronoun, gender);
        return surer ? 0 : SPOKE_LAST;
    }

    /** Whether somebody of the gender is named before the pronoun in its paragraph. */
    private boolean isNamedInParagraph(int pronoun, Gender gender) {
        int begin = text.paragraphs().get(text.paragraphIndex(pronoun)).firstToken();
        return IntStream.range(begin, pronoun)
                .mapToObj(scene.entities()::entityAt)
                .flatMap(Optional::stream)
                .anyMatch(entity -> entity.isPerson() && entity.gender() == gender);
    }

    private static boolean canBe(KnownEntity entity, Gender gender) {
        return entity.isPerson() && PronounResolver.agrees(entity.gender(), gender);
    }
}
