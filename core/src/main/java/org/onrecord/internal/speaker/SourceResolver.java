package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.AnnotatedText;

/** Goes from single words that name a speaker to the entity, given who spoke last. For one text and one thread. */
public final class SourceResolver {

    private static final int FARTHEST_ANTECEDENT = 2;

    private final Scene scene;
    private final PronounResolver pronouns;
    private Optional<PronounResolver.EarlierSpeaker> last = Optional.empty();

    public SourceResolver(Scene scene) {
        this.scene = scene;
        this.pronouns = new PronounResolver(scene);
    }

    /** Notes who spoke, and in which paragraph; empty if nobody knows. */
    public void spoke(Optional<KnownEntity> entity, int paragraph) {
        last = entity.map(known -> new PronounResolver.EarlierSpeaker(known, paragraph));
    }

    /** The entity that a source stands for. */
    public Optional<KnownEntity> resolve(Source source) {
        if (source.kind().isName() || source.kind() == SourceKind.PERSON_NOUN) {
            return scene.entityMeantBy(source);
        }
        if (source.kind() == SourceKind.SINGULAR_PRONOUN) {
            return pronouns.resolve(source.head(), last);
        }
        return isRelative(source) ? antecedent(source.begin()) : Optional.empty();
    }

    private boolean isRelative(Source source) {
        return scene.text().token(source.head()).tag().startsWith("W");
    }

    /** The name right before "who", or before its comma. */
    private Optional<KnownEntity> antecedent(int relative) {
        AnnotatedText text = scene.text();
        for (int t = relative - 1; t >= Math.max(0, relative - FARTHEST_ANTECEDENT); t--) {
            Optional<NameMention> name = scene.entities().nameAt(t);
            if (name.isPresent()) {
                return scene.entities().entityAt(t);
            }
            if (!text.token(t).word().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
