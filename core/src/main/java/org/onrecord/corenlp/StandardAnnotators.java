package org.onrecord.corenlp;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.onrecord.ConfigurationException;

/** CoreNLP's own annotators by the names that its pipelines give them. */
final class StandardAnnotators {
    private static final AnnotatorImplementations MAKERS = new AnnotatorImplementations();

    /** Those whose work OnRecord does itself, with the step that does it. */
    private static final ImmutableMap<String, Step> OWN = ImmutableMap.<String, Step>builder()
            .put(Annotator.STANFORD_TOKENIZE, Step.TOKENS)
            .put(Annotator.STANFORD_SSPLIT, Step.TOKENS)
            .put(Annotator.STANFORD_MWT, Step.TOKENS)
            .put(Annotator.STANFORD_POS, Step.TAGS)
            .put(Annotator.STANFORD_LEMMA, Step.TAGS)
            .put(Annotator.STANFORD_NER, Step.NAMES)
            .put(Annotator.STANFORD_ENTITY_MENTIONS, Step.NAMES)
            .put(Annotator.STANFORD_DEPENDENCIES, Step.PARSES)
            .buildOrThrow();

    /** Those that OnRecord's records replace. */
    private static final ImmutableSet<String> IN_THE_RECORDS =
            ImmutableSet.of(Annotator.STANFORD_QUOTE, Annotator.STANFORD_QUOTE_ATTRIBUTION);

    /** Those that have no models, and keep variables of their rules, so that each document needs its own. */
    private static final ImmutableSet<String> OF_RULES =
            ImmutableSet.of(Annotator.STANFORD_TOKENSREGEX, Annotator.STANFORD_REGEXNER);

    private static final ImmutableMap<String, BiFunction<Properties, String, Annotator>> MADE_BY_CORE_NLP =
            ImmutableMap.<String, BiFunction<Properties, String, Annotator>>builder()
                    .put(Annotator.STANFORD_DOCDATE, (properties, name) -> MAKERS.docDate(properties))
                    .put(Annotator.STANFORD_TOKENSREGEX, MAKERS::tokensregex)
                    .put(Annotator.STANFORD_REGEXNER, MAKERS::tokensRegexNER)
                    .put(Annotator.STANFORD_ENTITY_MENTIONS, MAKERS::entityMentions)
                    .put(Annotator.STANFORD_GENDER, MAKERS::gender)
                    .put(Annotator.STANFORD_TRUECASE, (properties, name) -> MAKERS.trueCase(properties))
                    .put(Annotator.STANFORD_PARSE, (properties, name) -> MAKERS.parse(properties))
                    .put(Annotator.STANFORD_COREF_MENTION, (properties, name) -> MAKERS.corefMention(properties))
                    .put(Annotator.STANFORD_DETERMINISTIC_COREF, (properties, name) -> MAKERS.dcoref(properties))
                    .put(Annotator.STANFORD_COREF, (properties, name) -> MAKERS.coref(properties))
                    .put(Annotator.STANFORD_RELATION, (properties, name) -> MAKERS.relations(properties))
                    .put(Annotator.STANFORD_SENTIMENT, MAKERS::sentiment)
                    .put(Annotator.STANFORD_NATLOG, (properties, name) -> MAKERS.natlog(properties))
                    .put(Annotator.STANFORD_OPENIE, (properties, name) -> MAKERS.openie(properties))
                    .put(Annotator.STANFORD_KBP, (properties, name) -> MAKERS.kbp(properties))
                    .put(Annotator.STANFORD_LINK, (properties, name) -> MAKERS.link(properties))
                    .put(Annotator.STANFORD_UD_FEATURES, (properties, name) -> MAKERS.udfeats(properties))
                    .buildOrThrow();

    private StandardAnnotators() {}

    /** The step that does what the annotator does. */
    static Optional<Step> stepOf(String name) {
        return Optional.ofNullable(OWN.get(name));
    }

    /** Whether OnRecord's records have what the annotator would find. */
    static boolean isInTheRecords(String name) {
        return IN_THE_RECORDS.contains(name);
    }

    /** Whether CoreNLP has one of this name that can run in OnRecord's pipeline. */
    static boolean isMadeByCoreNlp(String name) {
        return MADE_BY_CORE_NLP.containsKey(name);
    }

    /**
     * A supplier of such an annotator: one for all documents if it has models, else one for each document worked on at the
     * same time.
     *
     * @param wrapping applied to each annotator that is made
     * @throws ConfigurationException if it cannot be made
     */
    static Supplier<Annotator> of(String name, Properties properties, UnaryOperator<Annotator> wrapping) {
        if (OF_RULES.contains(name)) {
            return () -> wrapping.apply(make(name, name, properties));
        }
        Annotator one = wrapping.apply(make(name, name, properties));
        return () -> one;
    }

    /**
     * Makes an annotator.
     *
     * @param kind its name in pipelines
     * @param prefix the prefix of its properties
     */
    static Annotator make(String kind, String prefix, Properties properties) {
        BiFunction<Properties, String, Annotator> maker = MADE_BY_CORE_NLP.get(kind);
        if (maker == null) {
            throw new IllegalArgumentException(kind);
        }
        try {
            return maker.apply(AnnotatorClass.copyOf(properties), prefix);
        } catch (RuntimeException | LinkageError e) {
            throw new ConfigurationException(
                    "CoreNLP's annotator " + prefix + " cannot be made: " + Throwables.getRootCause(e)
                            + ". If it lacks a model or library that OnRecord leaves out of CoreNLP, add"
                            + " edu.stanford.nlp:stanford-corenlp and its models to your dependencies; if you do not need"
                            + " it, take it out of the property annotators",
                    e);
        }
    }
}
