package org.onrecord.internal.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.scene.Scene;

/** Goes from the words that name a speaker to the entity that they name; what pronouns stand for is left open. */
public final class SpeakerIdentifier {

    private SpeakerIdentifier() {}

    /** For each attribution the speaker, empty where it names none. */
    public static List<Optional<SpeakerIdentity>> identify(Scene scene, List<Attribution> attributions) {
        return attributions.stream()
                .map(attribution -> attribution.source().map(source -> identity(scene, attribution, source)))
                .toList();
    }

    private static SpeakerIdentity identity(Scene scene, Attribution attribution, Source source) {
        return new SpeakerIdentity(
                Optional.of(source),
                source.entityMeant(scene.entities()),
                attribution.cue(),
                attribution.probability());
    }
}
