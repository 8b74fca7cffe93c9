package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.speaker.PronounResolver.EarlierSpeaker;

/** Goes from the words that name a speaker to the entity for which they stand. Thread-safe. */
public final class SpeakerIdentifier {

    private SpeakerIdentifier() {}

    /** For each attribution the speaker, empty where it names none. */
    public static List<Optional<SpeakerIdentity>> identify(Scene scene, List<Attribution> attributions) {
        PronounResolver pronouns = new PronounResolver(scene);
        List<Optional<SpeakerIdentity>> identities = new ArrayList<>();
        Optional<EarlierSpeaker> last = Optional.empty();
        for (int u = 0; u < attributions.size(); u++) {
            Attribution attribution = attributions.get(u);
            if (attribution.source().isEmpty()) {
                identities.add(Optional.empty());
                continue;
            }
            Source source = attribution.source().get();
            Optional<KnownEntity> entity =
                    earlier(attributions, identities, source).or(() -> scene.entityMeantBy(source));
            if (entity.isEmpty() && source.kind() == SourceKind.SINGULAR_PRONOUN) {
                entity = pronouns.resolve(source.head(), last);
            }
            identities.add(Optional.of(
                    new SpeakerIdentity(Optional.of(source), entity, attribution.cue(), attribution.probability())));
            int paragraph = scene.lastQuotation(scene.utterances().get(u)).paragraph();
            last = entity.map(known -> new EarlierSpeaker(known, paragraph)).or(Optional::empty);
        }
        return identities;
    }

    /** The same words name the same speaker: a continuation repeats the decision made before. */
    private static Optional<KnownEntity> earlier(
            List<Attribution> attributions, List<Optional<SpeakerIdentity>> identities, Source source) {
        for (int i = identities.size() - 1; i >= Math.max(0, identities.size() - 4); i--) {
            if (attributions.get(i).source().filter(source::equals).isPresent()) {
                return identities.get(i).flatMap(SpeakerIdentity::entity);
            }
        }
        return Optional.empty();
    }
}
