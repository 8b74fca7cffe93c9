package org.onrecord.internal.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Pronoun;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;

/** Goes from single words that name a speaker to the entity, given who spoke last. For one text and one thread. */
public final class SourceResolver {

    private final Scene scene;
    private final boolean story;
    private final PersonAntecedents people;
    private final ThingAntecedents things;
    private final DefiniteNouns nouns;
    private final RelativeAntecedents relatives;
    private final Map<Source, Optional<KnownEntity>> resolved = new HashMap<>();
    private final SentenceSubjects subjects;
    private final Referents referents;
    private Optional<EarlierSpeaker> last = Optional.empty();
    private Optional<UnnamedSpeaker> unnamed = Optional.empty();

    /**
     * Looks for entities in one text.
     *
     * @param story whether it is a story, in which "the woman" has been told from the others already
     */
    public SourceResolver(Scene scene, boolean story) {
        this.scene = scene;
        this.story = story;
        this.subjects = new SentenceSubjects(scene);
        this.referents = new Referents(scene, subjects);
        this.people = new PersonAntecedents(scene, subjects, referents);
        this.things = new ThingAntecedents(scene, subjects, referents);
        this.nouns = new DefiniteNouns(scene, people, things, referents);
        this.relatives = new RelativeAntecedents(scene);
    }

    /**
     * Notes who spoke.
     *
     * @param token index of the last token of what was said
     * @param asked whether it is a question that is reported
     */
    public void spoke(SpeakerIdentity speaker, int token, boolean asked) {
        Optional<KnownEntity> entity = speaker.entity().filter(known -> !known.isNominal());
        boolean asks = asked || speaker.cue().filter(referents::isAsking).isPresent();
        // A story knows those without a name, too, and need not be parsed for them.
        unnamed = story || entity.isPresent() || asks
                ? Optional.empty()
                : speaker.source().flatMap(source -> unnamed(source, Math.max(token, source.head())));
        last = entity.map(known -> new EarlierSpeaker(known, token, asked));
    }

    private Optional<UnnamedSpeaker> unnamed(Source source, int token) {
        Token head = scene.text().token(source.head());
        if (isUnnamed(source)) {
            return Optional.of(new UnnamedSpeaker(PronounResolver.genderOf(head), token));
        }
        boolean noun = source.kind() == SourceKind.PERSON_NOUN && referents.isUnnamed(source.head(), Gender.UNKNOWN);
        return noun ? Optional.of(new UnnamedSpeaker(referents.genderOf(head.lemma()), token)) : Optional.empty();
    }

    /**
     * Whether "he" or "she" stands for somebody without a name, who spoke right before in its paragraph: "His father said he
     * was late. … he said."
     */
    private boolean isUnnamed(Source pronoun) {
        AnnotatedText text = scene.text();
        Gender gender = PronounResolver.genderOf(text.token(pronoun.head()));
        return pronoun.kind() == SourceKind.SINGULAR_PRONOUN
                && unnamed.filter(speaker -> text.paragraphIndex(speaker.token()) == text.paragraphIndex(pronoun.head())
                                && PronounResolver.agrees(speaker.gender(), gender)
                                && subjects.before(pronoun.head()).orElse(0) <= speaker.token())
                        .isPresent();
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
            return source.entityMeant(scene.entities()).or(() -> story ? Optional.empty() : nouns.find(source, last));
        }
        if (relatives.isRelative(source)) {
            return relatives.find(source).flatMap(this::resolve);
        }
        if (isUnnamed(source)) {
            return Optional.empty();
        }
        return Pronoun.IT.is(scene.text().token(source.head()))
                ? things.find(source.head(), last)
                : people.find(source.head(), last);
    }
}
