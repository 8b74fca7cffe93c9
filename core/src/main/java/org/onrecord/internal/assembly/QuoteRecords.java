package org.onrecord.internal.assembly;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.Cue;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Quote;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.statement.Statement;

/** Makes the records of quotes and speakers. */
final class QuoteRecords {

    private final AnnotatedText text;
    private final EntityRecords entities;

    QuoteRecords(AnnotatedText text, EntityRecords entities) {
        this.text = text;
        this.entities = entities;
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
                .map(entity -> named(entity, identity.source()))
                .orElseGet(() -> unnamed(identity.source().orElseThrow()));
    }

    private Speaker named(KnownEntity entity, Optional<Source> source) {
        Optional<Mention> mention = source.map(this::mention);
        mention.filter(reference -> reference.kind() != MentionKind.NAME)
                .ifPresent(reference -> entities.refer(entity, reference));
        return new Speaker(entity.name(), namedKind(entity), Optional.of(entities.id(entity)), mention);
    }

    private Speaker unnamed(Source source) {
        Mention mention = mention(source);
        return new Speaker(
                CharMatcher.whitespace().collapseFrom(mention.text(), ' '),
                unnamedKind(source),
                Optional.empty(),
                Optional.of(mention));
    }

    private Mention mention(Source source) {
        Span span = text.spanOf(source.begin(), source.end());
        return new Mention(text.textOf(span), span, mentionKind(source));
    }

    private static MentionKind mentionKind(Source source) {
        if (source.kind().isName()) {
            return MentionKind.NAME;
        }
        return source.kind().isPronoun() ? MentionKind.PRONOUN : MentionKind.NOMINAL;
    }

    private static SpeakerKind namedKind(KnownEntity entity) {
        return switch (entity.label()) {
            case PERSON -> SpeakerKind.PERSON;
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
