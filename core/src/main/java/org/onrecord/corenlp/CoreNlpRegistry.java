package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotator;
import java.util.function.Supplier;
import org.onrecord.extension.ExtensionRegistry;

/** What an extension may register of CoreNLP's. Implemented by OnRecord; of use during one build only. */
public interface CoreNlpRegistry extends ExtensionRegistry {
    /**
     * Returns the registry that an extension was given as one of CoreNLP's.
     *
     * @throws IllegalArgumentException if it is not OnRecord's
     */
    static CoreNlpRegistry of(ExtensionRegistry registry) {
        if (registry instanceof CoreNlpRegistry coreNlp) {
            return coreNlp;
        }
        throw new IllegalArgumentException(
                registry.getClass().getName() + " is not OnRecord's registry, so it takes no annotators");
    }

    /**
     * Adds an annotator behind a step.
     *
     * @param name what messages call it
     * @param annotators gives an annotator for each of the documents that are worked on at once
     */
    CoreNlpRegistry annotator(String name, Step step, Supplier<? extends Annotator> annotators);

    /**
     * Puts another name tagger in the place of the default one.
     *
     * @param crf a serialized {@code CRFClassifier}: a file, a URL or a resource on the class path
     */
    CoreNlpRegistry nameTagger(String crf);

    /**
     * Puts another part-of-speech tagger in the place of the default one.
     *
     * @param model a model of {@code MaxentTagger}: a file, a URL or a resource on the class path
     */
    CoreNlpRegistry tagger(String model);
}
