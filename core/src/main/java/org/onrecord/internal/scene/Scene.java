package org.onrecord.internal.scene;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.quotation.Quotations;
import org.onrecord.internal.speech.Frame;
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

    /** Whether the narrator's sentence goes on through the utterance's first words: called it “a disaster”. */
    public boolean isInline(Utterance utterance) {
        return firstFrame(utterance)
                .slotOf(utterance.first())
                .filter(Slot::isInline)
                .isPresent();
    }

    public List<Quotation> quotations() {
        return found.all();
    }

    public List<String> warnings() {
        return found.warnings();
    }

    /** Whether the token is a verb of speech. */
    public boolean isOfSpeech(int token) {
        return lexicons.speech().cueVerbs().isOfSpeech(text.token(token).lemma());
    }

    /** The quotation with which the utterance begins. */
    public Quotation firstQuotation(Utterance utterance) {
        return quotations().get(utterance.first());
    }

    /** The narrator's sentence in which the utterance begins. */
    public Frame firstFrame(Utterance utterance) {
        return frames.frames().get(frames.frames().ofQuotation().get(utterance.first()));
    }

    /** The quotation with which the utterance ends. */
    public Quotation lastQuotation(Utterance utterance) {
        return quotations().get(utterance.last());
    }
}
