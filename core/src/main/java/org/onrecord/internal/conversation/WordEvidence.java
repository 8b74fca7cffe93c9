package org.onrecord.internal.conversation;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.lexicon.PersonNoun;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.PronounResolver;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.ScoredCandidate;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;

/**
 * What the words around one utterance say of its speaker: how probable each name and noun is, and the best pronoun.
 *
 * @param voices the most probable candidate for each voice that is named
 * @param pronoun the most probable "he" or "she"
 * @param narrator the most probable "I"
 * @param noun the most probable noun that stands for nobody with a name
 * @param bound the pronoun under the noun for which it clearly stands, if that is somebody without a name
 * @param many whether they clearly give it to several at once, or to just anybody: "cried the ladies", "said someone"
 */
record WordEvidence(
        Map<Voice, ScoredCandidate> voices,
        Optional<ScoredCandidate> pronoun,
        Optional<ScoredCandidate> narrator,
        Optional<ScoredCandidate> noun,
        Optional<ScoredCandidate> bound,
        boolean many) {

    private static final double FAINT = 0.02;
    private static final double CLEAR = 0.5;

    WordEvidence {
        // In a fixed order, so that sums over the voices are the same on every machine.
        voices = ImmutableMap.copyOf(voices);
    }

    /**
     * What the words of a ranking say.
     *
     * @param teller the voice of "I"
     * @param nounFor the noun that a pronoun stands for, if it is somebody without a name
     */
    static WordEvidence of(Scene scene, Ranking ranking, Voice teller, Function<Source, Optional<Source>> nounFor) {
        Map<Voice, ScoredCandidate> voices = new LinkedHashMap<>();
        Optional<ScoredCandidate> pronoun = Optional.empty();
        Optional<ScoredCandidate> narrator = Optional.empty();
        Optional<ScoredCandidate> noun = Optional.empty();
        Optional<ScoredCandidate> bound = Optional.empty();
        for (ScoredCandidate scored : ranking.candidates()) {
            if (scored.candidate().isContinuation()
                    || scored.probability() < FAINT
                    || isNobody(scene, scored)
                    || SilentThings.contain(
                            scene, scored.source(), scored.candidate().cue())) {
                continue;
            }
            Source source = scored.source();
            if (source.kind() == SourceKind.SINGULAR_PRONOUN) {
                if (pronoun.isEmpty()) {
                    pronoun = Optional.of(scored);
                    bound = nounFor.apply(source).map(scored::as);
                    bound.ifPresent(meant -> voices.putIfAbsent(voiceOf(scene, meant.source()), meant));
                }
            } else if (source.kind() == SourceKind.NARRATOR) {
                narrator = narrator.or(() -> Optional.of(scored));
                voices.putIfAbsent(teller, scored);
            } else if (!source.kind().isPronoun()) {
                Voice voice = voiceOf(scene, source);
                voices.putIfAbsent(voice, scored);
                if (!voice.hasEntity() || isNominal(scene, voice)) {
                    noun = noun.or(() -> Optional.of(scored));
                }
            }
        }
        return new WordEvidence(
                voices, pronoun, narrator, noun.isPresent() ? noun : bound, bound, isSaidByMany(scene, ranking));
    }

    private static boolean isNobody(Scene scene, ScoredCandidate scored) {
        return switch (scene.text().token(scored.source().head()).lemma().toLowerCase(Locale.ROOT)) {
            case "nobody", "none", "nothing" -> true;
            default -> false;
        };
    }

    private static Voice voiceOf(Scene scene, Source source) {
        Optional<KnownEntity> entity = source.entityNamed(scene.entities())
                .or(() -> scene.entities().entityAt(source.head()).filter(KnownEntity::isNominal))
                .or(() -> scene.entities().namedByNoun(source.head()));
        return entity.map(Voice::of)
                .orElseGet(() ->
                        Voice.ofNoun(scene.text().token(source.head()).lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether the text knows the person by a noun that anybody may be called by. */
    private static boolean isNominal(Scene scene, Voice voice) {
        KnownEntity entity = scene.entities().all().get(voice.entity());
        return entity.isNominal() && !entity.isNamedLike();
    }

    double probabilityOf(Voice voice) {
        ScoredCandidate scored = voices.get(voice);
        return scored == null ? 0 : scored.probability();
    }

    double bestOther(Voice voice) {
        return voices.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(voice))
                .mapToDouble(entry -> entry.getValue().probability())
                .max()
                .orElse(0);
    }

    private static boolean isSaidByMany(Scene scene, Ranking ranking) {
        return ranking.clearBest()
                .filter(best -> isMany(scene, best.source()) && !isNobody(scene, best))
                .isPresent();
    }

    private static boolean isMany(Scene scene, Source source) {
        return switch (source.kind()) {
            case GROUP_NOUN, PLURAL_PRONOUN -> true;
            default -> isGroupWord(scene, source.begin()) && isGroupWord(scene, source.head());
        };
    }

    /** "Everybody", "some one"; "the one" is not anybody. */
    private static boolean isGroupWord(Scene scene, int token) {
        return scene.lexicons()
                .people()
                .groupWords()
                .contains(scene.text().token(token).word());
    }

    /** How probable the most probable of all names, nouns and pronouns is. */
    double best() {
        return Stream.concat(Stream.of(pronoun, narrator).flatMap(Optional::stream), voices.values().stream())
                .mapToDouble(ScoredCandidate::probability)
                .max()
                .orElse(0);
    }

    /** The gender of the best pronoun. */
    Gender pronounGender(Scene scene) {
        return pronoun.map(scored -> PronounResolver.genderOf(
                        scene.text().token(scored.source().head())))
                .orElse(Gender.UNKNOWN);
    }

    /** Of what sort the best noun is: one for anybody, one for somebody's relative or friend, or one for a role. */
    NounSort nounSort(Scene scene) {
        return noun.map(scored -> NounSort.of(scene, scored.source())).orElse(NounSort.NONE);
    }

    /** Whether the best noun brings in somebody new: "a man", "an old woman". */
    boolean isNounIndefinite(Scene scene) {
        return noun.map(scored -> scene.text().token(scored.source().begin()).word())
                .filter(word -> word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an"))
                .isPresent();
    }

    /** The noun for one person that clearly speaks. */
    Optional<ScoredCandidate> clearPersonNoun() {
        return noun.filter(
                scored -> scored.probability() > CLEAR && scored.source().kind() == SourceKind.PERSON_NOUN);
    }

    /** Whether it is really a pronoun that stands where the candidate seems to. */
    boolean isBound(ScoredCandidate scored) {
        return bound.filter(scored::equals).isPresent();
    }

    /** The voice that a candidate names. */
    Optional<Voice> voiceOf(ScoredCandidate scored) {
        return voices.entrySet().stream()
                .filter(entry -> entry.getValue().equals(scored))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The gender that the best noun tells. */
    Gender nounGender(Scene scene) {
        return noun.flatMap(scored -> scene.lexicons()
                        .people()
                        .personNouns()
                        .find(scene.text().token(scored.source().head()).word()))
                .map(PersonNoun::gender)
                .orElse(Gender.UNKNOWN);
    }
}
