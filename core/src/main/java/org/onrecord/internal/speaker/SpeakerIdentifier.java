package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;

/** Goes from the words that name a speaker to the entity for which they stand. Thread-safe. */
public final class SpeakerIdentifier {

    private SpeakerIdentifier() {}

    /** For each attribution the speaker, empty where it names none. */
    public static List<Optional<SpeakerIdentity>> identify(Scene scene, List<Attribution> attributions) {
        SourceResolver resolver = new SourceResolver(scene);
        List<Optional<SpeakerIdentity>> identities = new ArrayList<>();
        for (int u = 0; u < attributions.size(); u++) {
            Attribution attribution = attributions.get(u);
            if (attribution.source().isEmpty()) {
                identities.add(Optional.empty());
                continue;
            }
            Source source = attribution.source().get();
            Optional<KnownEntity> entity =
                    earlier(attributions, identities, source).or(() -> resolver.resolve(source));
            identities.add(Optional.of(
                    new SpeakerIdentity(Optional.of(source), entity, attribution.cue(), attribution.probability())));
            resolver.spoke(
                    entity, scene.lastQuotation(scene.utterances().get(u)).paragraph());
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
