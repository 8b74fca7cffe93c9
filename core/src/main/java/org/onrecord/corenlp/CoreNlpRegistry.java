package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotator;
import java.util.function.Supplier;
import org.onrecord.extension.ExtensionRegistry;
import org.onrecord.extension.FailurePolicy;

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
     * Adds an annotator behind a step; a document for which it fails, fails.
     *
     * @param name what messages call it
     * @param annotators gives an annotator for each of the documents that are worked on at once
     */
    default CoreNlpRegistry annotator(String name, Step step, Supplier<? extends Annotator> annotators) {
        return annotator(name, step, annotators, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Adds an annotator behind a step.
     *
     * @param name what messages call it
     * @param annotators gives an annotator for each of the documents that are worked on at once
     * @param policy what becomes of a document for which it fails
     */
    CoreNlpRegistry annotator(String name, Step step, Supplier<? extends Annotator> annotators, FailurePolicy policy);

    /**
     * Puts another name tagger in the place of the default one.
     *
     * @param crf a serialized {@code CRFClassifier}: a file, a URL or a resource on the class path
     */
    CoreNlpRegistry nameTagger(String crf);

    /**
     * Puts an annotator in the place of the default name tagger, which is then not even loaded.
     *
     * @param name what messages call it
     * @param annotators gives an annotator for each of the documents that are worked on at once
     */
    CoreNlpRegistry nameTagger(String name, Supplier<? extends Annotator> annotators);

    /**
     * Puts another part-of-speech tagger in the place of the default one.
     *
     * @param model a model of {@code MaxentTagger}: a file, a URL or a resource on the class path
     */
    CoreNlpRegistry tagger(String model);
}
