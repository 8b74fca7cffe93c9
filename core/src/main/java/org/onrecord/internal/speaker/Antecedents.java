package org.onrecord.internal.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.PersonNoun;

/**
 * Finds for whom "he", "she" or "it" stands: mostly for who spoke last, unless the sentence before is about somebody else
 * (as in the centering theory of Grosz, Joshi and Weinstein 1995). For one text and one thread.
 */
final class Antecedents {

    private static final double SPOKE_LAST_IN_PARAGRAPH = 4;
    private static final double SPOKE_LAST = 1.5;
    private static final double SUBJECT_BEFORE = 3;
    private static final double UNNAMED = -3;
    private static final double ASKED = -8;

    private final Scene scene;
    private final AnnotatedText text;
    private final PronounResolver pronouns;
    private final SentenceSubjects subjects;

    Antecedents(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.pronouns = new PronounResolver(scene);
        this.subjects = new SentenceSubjects(scene);
    }

    /**
     * A speaker of words before the pronoun.
     *
     * @param token index of the last token of these words
     * @param asked whether the words are a question that is reported, so that somebody else answers
     */
    record EarlierSpeaker(KnownEntity entity, int token, boolean asked) {}

    /**
     * The entity for which the pronoun stands; empty also if it is somebody without a name.
     *
     * @param pronoun index of its token
     * @param last who spoke last
     */
    Optional<KnownEntity> find(int pronoun, Optional<EarlierSpeaker> last) {
        if (text.token(pronoun).word().equalsIgnoreCase("it")) {
            return thing(pronoun, last);
        }
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
        if (fresh && isNewPerson(subject.getAsInt(), gender)) {
            return Optional.empty();
        }
        Optional<KnownEntity> asker = last.filter(EarlierSpeaker::asked).map(EarlierSpeaker::entity);
        Optional<KnownEntity> topic =
                fresh ? entityOf(subject.getAsInt()).filter(entity -> canBe(entity, gender)) : Optional.empty();
        Map<Integer, Double> scores = pronouns.scores(pronoun, gender);
        topic.ifPresent(entity -> scores.merge(entity.index(), SUBJECT_BEFORE, Double::sum));
        last.filter(speaker -> asker.isEmpty() && canBe(speaker.entity(), gender))
                .ifPresent(speaker -> scores.put(
                        speaker.entity().index(),
                        scores.getOrDefault(speaker.entity().index(), UNNAMED) + spokeLast(speaker, pronoun, topic)));
        asker.ifPresent(entity -> scores.computeIfPresent(entity.index(), (person, score) -> score + ASKED));
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> scene.entities().all().get(best.getKey()));
    }

    /** The person whom the sentence before is about, or else who spoke last, in this paragraph or the one before. */
    Optional<KnownEntity> topic(int noun, Gender gender, Optional<EarlierSpeaker> last) {
        OptionalInt subject = subjects.before(noun);
        Optional<KnownEntity> topic = isFresh(subject, last)
                ? personAt(subject.getAsInt(), last)
                : last.filter(speaker -> text.paragraphIndex(noun) - text.paragraphIndex(speaker.token()) <= 1)
                        .map(EarlierSpeaker::entity);
        return topic.filter(entity -> canBe(entity, gender));
    }

    private Optional<KnownEntity> personAt(int subject, Optional<EarlierSpeaker> last) {
        return text.token(subject).tag().equals("PRP") ? find(subject, last) : entityOf(subject);
    }

    /** Whether nobody has spoken since the sentence with this subject began. */
    private static boolean isFresh(OptionalInt subject, Optional<EarlierSpeaker> last) {
        return subject.isPresent()
                && last.filter(speaker -> speaker.token() > subject.getAsInt()).isEmpty();
    }

    private double spokeLast(EarlierSpeaker speaker, int pronoun, Optional<KnownEntity> topic) {
        if (topic.isPresent()) {
            return 0;
        }
        int gap = text.paragraphIndex(pronoun) - text.paragraphIndex(speaker.token());
        if (gap == 0) {
            return SPOKE_LAST_IN_PARAGRAPH;
        }
        boolean surer = speaker.entity().gender() == Gender.UNKNOWN && isNamedInParagraph(pronoun);
        return surer ? 0 : SPOKE_LAST;
    }

    /** Whether somebody of the pronoun's gender is named before it in its paragraph. */
    private boolean isNamedInParagraph(int pronoun) {
        Gender gender = PronounResolver.genderOf(text.token(pronoun));
        int begin = text.paragraphs().get(text.paragraphIndex(pronoun)).firstToken();
        return IntStream.range(begin, pronoun)
                .mapToObj(scene.entities()::entityAt)
                .flatMap(Optional::stream)
                .anyMatch(entity -> entity.isPerson() && entity.gender() == gender);
    }

    private static boolean canBe(KnownEntity entity, Gender gender) {
        return entity.isPerson() && PronounResolver.agrees(entity.gender(), gender);
    }

    /**
     * What "it" or a noun like "the company" stands for: what its own sentence or the one before is about, or who spoke last
     * in the paragraph.
     *
     * @param pronoun index of its token
     */
    Optional<KnownEntity> thing(int pronoun, Optional<EarlierSpeaker> last) {
        OptionalInt own = subjects.own(pronoun);
        OptionalInt subject = own.isPresent() && own.getAsInt() < pronoun ? own : subjects.before(pronoun);
        if (subject.isPresent() && !goesOnAboutThing(subject.getAsInt())) {
            return entityOf(subject.getAsInt()).filter(entity -> !entity.isPerson());
        }
        return last.filter(speaker -> text.paragraphIndex(speaker.token()) == text.paragraphIndex(pronoun))
                .map(EarlierSpeaker::entity)
                .filter(entity -> !entity.isPerson());
    }

    /** "It", "the rights group": who spoke before. */
    private boolean goesOnAboutThing(int head) {
        String word = text.token(head).word().toLowerCase(Locale.ROOT);
        return word.equals("it")
                || (scene.lexicons().organizationNouns().contains(word)
                        && !isIndefinite(head)
                        && entityOf(head).isEmpty());
    }

    /** The entity that the noun or name with this head stands for. */
    private Optional<KnownEntity> entityOf(int head) {
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
    private boolean isNewPerson(int head, Gender gender) {
        String lemma = text.token(head).lemma();
        Optional<PersonNoun> noun = scene.lexicons().personNouns().find(lemma);
        return noun.filter(person -> PronounResolver.agrees(person.gender(), gender))
                        .isPresent()
                && (isIndefinite(head) || scene.lexicons().goBetweenNouns().contains(lemma))
                && entityOf(head).isEmpty();
    }

    /** Whether the noun has "a" before it, or the like. */
    boolean isIndefinite(int head) {
        for (int t = head - 1; t >= Math.max(0, head - 4); t--) {
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
