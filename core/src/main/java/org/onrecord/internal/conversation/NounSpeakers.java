package org.onrecord.internal.conversation;

import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NounPhrases;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.ReportingClauses;
import org.onrecord.internal.speaker.ScoredCandidate;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;

/**
 * Tells where the noun that clearly speaks beside an utterance is somebody else than who is thought to speak: always where
 * it brings in somebody new ("a man"), where the other is not likely to be called so ("the stranger", "the girl"), and,
 * unless it is sure, where it is a role, since "the sheriff" is seldom another word for somebody with a name. For one text.
 */
final class NounSpeakers {

    private static final double LIKELY = 0.55;
    private static final double SURE = 0.8;

    private final Talk talk;
    private final Scene scene;

    NounSpeakers(Talk talk) {
        this.talk = talk;
        this.scene = talk.scene();
    }

    /**
     * The voice of the noun, if it is somebody else's than the best.
     *
     * @param best who is thought to speak
     * @param probability that it is so
     */
    Optional<Voice> otherThan(Voice best, double probability, int utterance) {
        if (talk.introductions().in(utterance).filter(best::equals).isPresent()) {
            return Optional.empty();
        }
        WordEvidence words = talk.evidence().get(utterance);
        return words.clearPersonNoun()
                .or(() -> words.noun().filter(this::isCreature))
                .filter(noun -> !words.voices().containsKey(best) && !isOneOfSeveral(noun.source()))
                .filter(noun -> isOther(noun, best, probability, words))
                .flatMap(words::voiceOf);
    }

    /** Whether a thing or an animal speaks as people do: "said the weathercock". */
    private boolean isCreature(ScoredCandidate noun) {
        return noun.source().kind() == SourceKind.OTHER_NOUN
                && noun.probability() >= ReportingClauses.PROBABILITY
                && isDefinite(noun.source())
                && noun.candidate().cue().filter(scene::isOfSpeech).isPresent();
    }

    private boolean isOther(ScoredCandidate noun, Voice best, double probability, WordEvidence words) {
        if (!best.hasEntity() || talk.agreement(best, words.nounGender(scene)) < 0) {
            return true;
        }
        KnownEntity person = scene.entities().all().get(best.entity());
        if (person.isNominal()
                || words.isNounIndefinite(scene)
                || isNewerThan(person, noun, words)
                || isNotYetNamed(person, noun)) {
            return true;
        }
        return switch (words.nounSort(scene)) {
            case ROLE -> probability < SURE;
            case GENERIC -> probability < LIKELY;
            case POSSESSED -> probability < LIKELY && isInService(noun);
            case NONE -> false;
        };
    }

    /** "Our host", "his clerk"; "her mother", "his friend" is more often somebody whom the story has named. */
    private boolean isInService(ScoredCandidate noun) {
        String word = scene.text().token(noun.source().head()).word();
        return !scene.lexicons().people().isForAnybody(word)
                && scene.lexicons()
                        .people()
                        .personNouns()
                        .findOne(word)
                        .filter(found -> !found.kin())
                        .isPresent();
    }

    private boolean isDefinite(Source source) {
        return scene.text().token(source.begin()).word().equalsIgnoreCase("the");
    }

    /** "The other", "the one" is somebody of whom the story has spoken. */
    private boolean isOneOfSeveral(Source source) {
        return isDefinite(source)
                && scene.lexicons()
                        .people()
                        .groupWords()
                        .contains(scene.text().token(source.head()).word());
    }

    /** Whether the story names the person only later, so that "the gentleman" is somebody of whom it has spoken before. */
    private boolean isNotYetNamed(KnownEntity person, ScoredCandidate noun) {
        return person.mentions().get(0).begin() > noun.source().end() && isDefinite(noun.source());
    }

    /** Whether the story brought in "a boy" when it had named the person before. */
    private boolean isNewerThan(KnownEntity person, ScoredCandidate noun, WordEvidence words) {
        return words.voiceOf(noun)
                .filter(Voice::hasEntity)
                .map(voice ->
                        scene.entities().all().get(voice.entity()).mentions().get(0))
                .filter(first -> NounPhrases.hasIndefinite(scene.text(), first.head())
                        && person.mentions().get(0).begin() < first.begin())
                .isPresent();
    }
}
