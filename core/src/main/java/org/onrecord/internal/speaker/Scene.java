package org.onrecord.internal.speaker;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.quotation.Quotations;
import org.onrecord.internal.speech.FrameAnalyzer;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/** All that the earlier stages found out about one text; what speakers are looked for in. For one thread. */
public record Scene(
        AnnotatedText text,
        Quotations found,
        List<Utterance> utterances,
        FrameAnalyzer frames,
        Entities entities,
        Lexicons lexicons) {

    public Scene {
        utterances = ImmutableList.copyOf(utterances);
    }

    /** The scene with some of its utterances only. */
    public Scene withUtterances(List<Utterance> some) {
        return new Scene(text, found, some, frames, entities, lexicons);
    }

    /** The scene with other entities. */
    public Scene withEntities(Entities others) {
        return new Scene(text, found, utterances, frames, others, lexicons);
    }

    /** The tokens that stand in quotation marks. */
    public BitSet quotedTokens() {
        return found.tokens(text);
    }

    /** The entity that the source names; empty for pronouns, nouns and several people at once. */
    public Optional<KnownEntity> entityOf(Source source) {
        return source.kind().isName() ? entities.entityAt(source.head()) : Optional.empty();
    }

    /** The entity that the source names, or for which its noun stands; empty for all others. */
    public Optional<KnownEntity> entityMeantBy(Source source) {
        return source.kind() == SourceKind.PERSON_NOUN ? entities.namedByNoun(source.head()) : entityOf(source);
    }

    /** Whether the narrator's sentence goes on through the utterance's first words: called it “a disaster”. */
    public boolean isInline(Utterance utterance) {
        int quotation = utterance.first();
        int frame = frames.frames().ofQuotation().get(quotation);
        return frames.frames()
                .get(frame)
                .slotOf(quotation)
                .filter(Slot::isInline)
                .isPresent();
    }

    public List<Quotation> quotations() {
        return found.all();
    }

    public List<String> warnings() {
        return found.warnings();
    }

    Quotation firstQuotation(Utterance utterance) {
        return quotations().get(utterance.first());
    }

    Quotation lastQuotation(Utterance utterance) {
        return quotations().get(utterance.last());
    }
}
