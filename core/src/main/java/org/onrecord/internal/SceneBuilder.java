package org.onrecord.internal;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.entity.CastAliases;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.EntityFinder;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.language.LanguagePipeline;
import org.onrecord.internal.language.TextAnnotator;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.name.ToldName;
import org.onrecord.internal.quotation.QuotationFinder;
import org.onrecord.internal.quotation.Quotations;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.FrameAnalyzer;
import org.onrecord.internal.speech.FrameBuilder;
import org.onrecord.internal.speech.Frames;
import org.onrecord.internal.speech.MarkedNames;
import org.onrecord.internal.speech.Utterance;
import org.onrecord.internal.speech.UtteranceJoiner;
import org.onrecord.internal.transcript.LabelNames;
import org.onrecord.internal.transcript.TranscriptReader;
import org.onrecord.internal.transcript.Turn;

/** Runs the stages before it is decided who speaks: language, quotations, names and entities, speech. Thread-safe. */
public final class SceneBuilder {

    private final LanguageModels models;
    private final Lexicons lexicons;
    private final TextAnnotator language;
    private final QuotationFinder quotationFinder;
    private final EntityFinder entityFinder;
    private final TranscriptReader transcriptReader;

    public SceneBuilder(LanguageModels models, Lexicons lexicons) {
        this(models, new LanguagePipeline(models), lexicons, NameFinder.load(lexicons));
    }

    SceneBuilder(LanguageModels models, TextAnnotator language, Lexicons lexicons, NameFinder nameFinder) {
        this.models = models;
        this.lexicons = lexicons;
        this.language = language;
        this.quotationFinder = new QuotationFinder(lexicons.speech().leadingApostrophes());
        this.entityFinder = new EntityFinder(lexicons, nameFinder);
        this.transcriptReader = new TranscriptReader(
                lexicons.speech().noLabels(), lexicons.people().givenNames());
    }

    /** Runs the stages for a text without a cast. */
    public Scene build(String text) {
        return build(annotate(Optional.empty(), text), CastAliases.of(List.of()), List.of());
    }

    /** Runs the first stage. */
    AnnotatedText annotate(Optional<String> id, String text) {
        return language.annotate(id, text);
    }

    /** The turns of a transcript, interview or play; none of any other text. */
    List<Turn> turns(AnnotatedText annotated) {
        return transcriptReader.read(annotated);
    }

    /** The names of people among the labels of turns. */
    List<ToldName> labelNames(AnnotatedText annotated, List<Turn> turns) {
        return LabelNames.of(annotated, turns, lexicons);
    }

    /**
     * Runs the stages behind the first.
     *
     * @param cast people known to be in the text
     * @param given names that are known beforehand: from the user's gazetteers and rules, and from labels
     */
    Scene build(AnnotatedText annotated, CastAliases cast, List<ToldName> given) {
        Quotations marked = quotationFinder.find(annotated);
        Interruption.check();
        Entities entities = entityFinder.find(annotated, marked.tokens(annotated), cast, given);
        MarkedNames names = MarkedNames.among(
                marked.all(), annotated, entities, lexicons.speech().titleTriggers());
        Quotations quotations = marked.without(names.all());
        Frames frames = FrameBuilder.build(annotated, quotations.all(), names);
        List<Utterance> utterances = UtteranceJoiner.join(annotated, quotations.all(), frames, lexicons);
        Interruption.check();
        return new Scene(
                annotated,
                quotations,
                utterances,
                new FrameAnalyzer(annotated, frames, models.clauseParser()),
                entities,
                lexicons);
    }
}
