package org.onrecord.internal.assembly;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.Cue;
import org.onrecord.Mention;
import org.onrecord.Quote;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.RelativeAntecedents;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.statement.Statement;

/** Makes the records of quotes and speakers. */
final class QuoteRecords {

    private final AnnotatedText text;
    private final EntityRecords entities;
    private final MentionRecords mentions;
    private final RelativeAntecedents relatives;

    QuoteRecords(Scene scene, EntityRecords entities) {
        this.text = scene.text();
        this.entities = entities;
        this.mentions = new MentionRecords(text);
        this.relatives = new RelativeAntecedents(scene);
    }

    Quote quote(String id, Statement statement) {
        Optional<SpeakerIdentity> identity = statement.speaker();
        String words = statement.spans().stream().map(text::textOf).collect(Collectors.joining(" "));
        return new Quote(
                id,
                statement.kind(),
                words,
                statement.spans(),
                statement.quoted(),
                identity.map(this::speaker),
                identity.flatMap(SpeakerIdentity::cue).map(this::cue),
                statement.mood(),
                identity.map(SpeakerIdentity::probability).orElse(0.0));
    }

    private Cue cue(int index) {
        Token verb = text.token(index);
        return new Cue(verb.word(), new Span(verb.begin(), verb.end()), verb.lemma());
    }

    private Speaker speaker(SpeakerIdentity identity) {
        return identity.entity()
                .flatMap(entity -> entities.id(entity).map(id -> named(entity, id, identity.source())))
                .orElseGet(() -> unnamed(identity.entity(), identity.source().orElseThrow()));
    }

    private Speaker named(KnownEntity entity, String id, Optional<Source> source) {
        return new Speaker(
                entity.name(),
                namedKind(entity),
                Optional.of(id),
                source.map(words -> mentions.of(words, Optional.of(entity))));
    }

    /**
     * A speaker without a name is called what the text calls it there, or in front of "who"; where that is a pronoun, by the
     * noun for which it stands.
     */
    private Speaker unnamed(Optional<KnownEntity> knownByNoun, Source source) {
        if (knownByNoun.isPresent() && source.kind().isPronoun()) {
            return unnamed(mentions.ofNoun(knownByNoun.get().lastMentionBefore(source.begin())), SpeakerKind.NOMINAL);
        }
        Source words = relatives.isRelative(source) ? relatives.find(source).orElse(source) : source;
        return unnamed(mentions.of(words, Optional.empty()), unnamedKind(words));
    }

    private static Speaker unnamed(Mention mention, SpeakerKind kind) {
        return new Speaker(
                CharMatcher.whitespace().collapseFrom(mention.text(), ' '),
                kind,
                Optional.empty(),
                Optional.of(mention));
    }

    private static SpeakerKind namedKind(KnownEntity entity) {
        return switch (entity.label()) {
            case PERSON -> entity.family() ? SpeakerKind.GROUP : SpeakerKind.PERSON;
            case ORGANIZATION -> SpeakerKind.ORGANIZATION;
            default -> SpeakerKind.PLACE;
        };
    }

    private static SpeakerKind unnamedKind(Source source) {
        if (source.kind().isPronoun()) {
            return SpeakerKind.PRONOUN;
        }
        return switch (source.kind()) {
            case GROUP_NOUN -> SpeakerKind.GROUP;
            case ORGANIZATION_NOUN -> SpeakerKind.ORGANIZATION;
            default -> SpeakerKind.NOMINAL;
        };
    }
}
