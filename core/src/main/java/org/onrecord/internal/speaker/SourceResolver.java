package org.onrecord.internal.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.AnnotatedText;

/** Goes from single words that name a speaker to the entity, given who spoke last. For one text and one thread. */
public final class SourceResolver {

    private static final int FARTHEST_ANTECEDENT = 2;

    private final Scene scene;
    private final boolean story;
    private final PersonAntecedents people;
    private final ThingAntecedents things;
    private final DefiniteNouns nouns;
    private final Map<Source, Optional<KnownEntity>> resolved = new HashMap<>();
    private Optional<EarlierSpeaker> last = Optional.empty();

    /**
     * Looks for entities in one text.
     *
     * @param story whether it is a story, in which "the woman" has been told from the others already
     */
    public SourceResolver(Scene scene, boolean story) {
        this.scene = scene;
        this.story = story;
        SentenceSubjects subjects = new SentenceSubjects(scene);
        Referents referents = new Referents(scene, subjects);
        this.people = new PersonAntecedents(scene, subjects, referents);
        this.things = new ThingAntecedents(scene, subjects, referents);
        this.nouns = new DefiniteNouns(scene, people, things, referents);
    }

    /**
     * Notes who spoke.
     *
     * @param entity empty if nobody knows
     * @param token index of the last token of what was said
     * @param asked whether it is a question that is reported
     */
    public void spoke(Optional<KnownEntity> entity, int token, boolean asked) {
        last = entity.map(known -> new EarlierSpeaker(known, token, asked));
    }

    /** The entity that a source stands for; the same words always stand for the same. */
    public Optional<KnownEntity> resolve(Source source) {
        Optional<KnownEntity> known = resolved.get(source);
        if (known == null) {
            known = find(source);
            resolved.put(source, known);
        }
        return known;
    }

    private Optional<KnownEntity> find(Source source) {
        if (!source.kind().isPronoun()) {
            return scene.entityMeantBy(source).or(() -> story ? Optional.empty() : nouns.find(source, last));
        }
        if (isRelative(source)) {
            return nameBefore(source.begin());
        }
        return scene.text().token(source.head()).word().equalsIgnoreCase("it")
                ? things.find(source.head(), last)
                : people.find(source.head(), last);
    }

    private boolean isRelative(Source source) {
        return scene.text().token(source.head()).tag().startsWith("W");
    }

    /** The name right before "who", or before its comma. */
    private Optional<KnownEntity> nameBefore(int relative) {
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
