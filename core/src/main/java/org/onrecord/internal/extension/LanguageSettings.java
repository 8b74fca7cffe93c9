package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.onrecord.corenlp.Step;
import org.onrecord.internal.language.AnnotatingPipeline;
import org.onrecord.internal.language.DocumentAnnotator;
import org.onrecord.internal.language.LanguageModels;
import org.onrecord.internal.language.LanguagePipeline;
import org.onrecord.internal.language.TextAnnotator;

/**
 * What users changed in how the words of a text are read.
 *
 * @param annotators by the step behind which they run
 * @param tagger where the model of another tagger is
 * @param nameTagger where the model of another name tagger is
 * @param namesByAnnotator whether one of the annotators takes the place of the name tagger
 */
public record LanguageSettings(
        ListMultimap<Step, DocumentAnnotator> annotators,
        Optional<String> tagger,
        Optional<String> nameTagger,
        boolean namesByAnnotator) {

    /** Copies the annotators. */
    public LanguageSettings {
        annotators = ImmutableListMultimap.copyOf(annotators);
    }

    static LanguageSettings of(
            List<AnnotatorPool> pools, Optional<String> tagger, Optional<String> nameTagger, boolean namesByAnnotator) {
        AnnotatorRequirements.check(pools);
        ImmutableListMultimap.Builder<Step, DocumentAnnotator> annotators = ImmutableListMultimap.builder();
        pools.forEach(pool -> annotators.put(pool.step(), pool));
        return new LanguageSettings(annotators.build(), tagger, nameTagger, namesByAnnotator);
    }

    /** Whether users changed nothing. */
    public boolean isDefault() {
        return annotators.isEmpty() && tagger.isEmpty() && nameTagger.isEmpty();
    }

    /** The models, with the user's in the place of some. */
    public LanguageModels models(LanguageModels builtIn) {
        LanguageModels models = tagger.map(builtIn::withTagger).orElse(builtIn);
        models = nameTagger.map(models::withNameTagger).orElse(models);
        return namesByAnnotator ? models.withoutNameTagger() : models;
    }

    /** What reads a text with these models and settings. */
    public TextAnnotator pipeline(LanguageModels models) {
        return isDefault() ? new LanguagePipeline(models) : new AnnotatingPipeline(models, annotators);
    }
}
