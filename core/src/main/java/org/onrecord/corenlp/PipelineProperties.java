package org.onrecord.corenlp;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.onrecord.ConfigurationException;

/** Registers what the properties of a CoreNLP pipeline ask for and OnRecord does not do itself. For one build. */
final class PipelineProperties {
    private static final String ANNOTATORS = "annotators";
    /** Whether to refuse annotators that lack what they require; true unless the property says otherwise. */
    private static final String CHECKED = "enforceRequirements";

    private static final String TAGGER = "pos.model";
    private static final String NAME_TAGGER = "ner.model";
    /** Rules that the pipeline's {@code ner} runs after its models, if this property is set. */
    private static final String MORE_NAMES = "ner.additional.regexner";

    private static final String MORE_RULES = "ner.additional.tokensregex";

    private final Properties properties;
    private final CoreNlpRegistry registry;
    /** The last step that the annotators registered so far follow. */
    private Step step = Step.TOKENS;

    /** Whether some of them may have changed names after the step that makes mentions of them. */
    private boolean namesMayHaveChanged;

    private PipelineProperties(Properties properties, CoreNlpRegistry registry) {
        this.properties = properties;
        this.registry = registry;
    }

    /**
     * Registers the annotators in their order, and the models of taggers.
     *
     * @throws ConfigurationException if one is unknown or cannot be made
     */
    static void register(Properties properties, CoreNlpRegistry registry) {
        new PipelineProperties(properties, registry).register();
    }

    private void register() {
        String annotators = properties.getProperty(ANNOTATORS);
        if (annotators == null) {
            throw new ConfigurationException("The properties of a CoreNLP pipeline have no property " + ANNOTATORS
                    + "; it lists them in their order, as in tokenize,pos,lemma,ner,my");
        }
        Optional.ofNullable(properties.getProperty(TAGGER)).ifPresent(registry::tagger);
        for (String name : namesIn(annotators)) {
            register(name);
        }
    }

    private static List<String> namesIn(String list) {
        return Splitter.on(CharMatcher.anyOf(", \t\n\r")).omitEmptyStrings().splitToList(list);
    }

    private void register(String name) {
        Optional<Step> own = StandardAnnotators.stepOf(name);
        step = own.map(its -> Comparators.max(step, its)).orElse(step);
        String className = properties.getProperty(StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX + name);
        if (className != null) {
            registerCustom(name, className);
        } else if (name.equals(Annotator.STANFORD_NER)) {
            registerNames();
        } else if (name.equals(Annotator.STANFORD_ENTITY_MENTIONS) && namesMayHaveChanged) {
            // The mentions that OnRecord made know nothing of what came after.
            add(name);
        } else if (own.isEmpty() && StandardAnnotators.isMadeByCoreNlp(name)) {
            add(name);
        } else if (own.isEmpty() && !StandardAnnotators.isInTheRecords(name)) {
            throw new ConfigurationException("The annotator " + name + " of CoreNLP's property " + ANNOTATORS
                    + " is unknown to OnRecord, and no property " + StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX + name
                    + " names its class; add that, or take it out of the list");
        }
    }

    private void registerCustom(String name, String className) {
        AnnotatorClass ofClass = new AnnotatorClass(name, className, properties);
        Supplier<Annotator> made = () -> asIsOrUnchecked(ofClass.get());
        if (name.equals(Annotator.STANFORD_NER)) {
            registry.nameTagger(name, made);
        } else {
            registry.annotator(name, step, made);
            namesMayHaveChanged |= step == Step.NAMES;
        }
    }

    /** The name tagger, if it is not the default one, and the rules that run after it. */
    private void registerNames() {
        Optional.ofNullable(properties.getProperty(NAME_TAGGER)).ifPresent(models -> {
            if (namesIn(models).size() != 1) {
                throw new ConfigurationException(
                        "The property " + NAME_TAGGER + " is \"" + models
                                + "\"; OnRecord runs one name tagger: name its model, or leave the property out for the default");
            }
            registry.nameTagger(models.trim());
        });
        boolean names = addIfGiven(Annotator.STANFORD_REGEXNER, MORE_NAMES, ".mapping");
        boolean rules = addIfGiven(Annotator.STANFORD_TOKENSREGEX, MORE_RULES, ".rules");
        if (names || rules) {
            add(Annotator.STANFORD_ENTITY_MENTIONS);
        }
    }

    private boolean addIfGiven(String kind, String prefix, String key) {
        if (properties.getProperty(prefix + key, "").isBlank()) {
            return false;
        }
        registry.annotator(prefix, step, () -> asIsOrUnchecked(StandardAnnotators.make(kind, prefix, properties)));
        return true;
    }

    private Annotator asIsOrUnchecked(Annotator annotator) {
        return Boolean.parseBoolean(properties.getProperty(CHECKED, "true"))
                ? annotator
                : new UncheckedAnnotator(annotator);
    }

    private void add(String name) {
        registry.annotator(name, step, StandardAnnotators.of(name, properties, this::asIsOrUnchecked));
        namesMayHaveChanged |= step == Step.NAMES;
    }
}
