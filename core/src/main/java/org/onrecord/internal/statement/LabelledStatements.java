package org.onrecord.internal.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.Mood;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.transcript.Turn;

/** Puts the labelled turns of a transcript among the statements; a turn takes the place of what stands within it. */
public final class LabelledStatements {

    /** A label leaves hardly a doubt. */
    private static final double PROBABILITY = 0.95;

    private LabelledStatements() {}

    /** The turns and the statements outside them, in text order. */
    public static List<Statement> join(Scene scene, List<Turn> turns, List<Statement> statements) {
        if (turns.isEmpty()) {
            return statements;
        }
        List<Statement> joined = new ArrayList<>();
        BitSet labelled = new BitSet();
        for (Turn turn : turns) {
            joined.add(statement(scene, turn));
            turn.spans().forEach(span -> labelled.set(span.begin(), span.end()));
        }
        statements.stream()
                .filter(statement -> statement.spans().stream().noneMatch(span -> isSetWithin(span, labelled)))
                .forEach(joined::add);
        joined.sort(Comparator.comparingInt(Statement::begin));
        return joined;
    }

    private static boolean isSetWithin(Span span, BitSet characters) {
        int next = characters.nextSetBit(span.begin());
        return next >= 0 && next < span.end();
    }

    private static Statement statement(Scene scene, Turn turn) {
        int head = turn.nameEnd() - 1;
        Optional<NameMention> name = scene.entities().nameAt(head);
        Optional<KnownEntity> entity = scene.entities().entityAt(head).filter(KnownEntity::isPerson);
        int begin = name.map(NameMention::begin).orElse(turn.nameBegin());
        int end = name.map(NameMention::end).orElse(turn.nameEnd());
        Source source =
                new Source(begin, end, end - 1, entity.isPresent() ? SourceKind.PERSON_NAME : SourceKind.PERSON_NOUN);
        List<Span> spans = turn.spans();
        return new Statement(
                QuoteKind.DIRECT,
                spans,
                List.of(),
                Optional.of(new SpeakerIdentity(Optional.of(source), entity, Optional.empty(), PROBABILITY)),
                Mood.STATED);
    }
}
