package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotator;
import java.util.function.Supplier;
import org.onrecord.extension.ExtensionRegistry;
import org.onrecord.extension.FailurePolicy;

/** Accepts CoreNLP annotators and models from an extension. Implemented by OnRecord; usable during one build only. */
public interface CoreNlpRegistry extends ExtensionRegistry {
    /**
     * Returns the registry that an extension was given, as one that also accepts CoreNLP annotators and models.
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
     * Adds an annotator after a step; if it fails on a document, the document fails.
     *
     * @param name what messages call it
     * @param annotators makes an annotator for each of the documents worked on at the same time
     */
    default CoreNlpRegistry annotator(String name, Step step, Supplier<? extends Annotator> annotators) {
        return annotator(name, step, annotators, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Adds an annotator after a step.
     *
     * @param name what messages call it
     * @param annotators makes an annotator for each of the documents worked on at the same time
     * @param policy what becomes of a document on which it fails
     */
    CoreNlpRegistry annotator(String name, Step step, Supplier<? extends Annotator> annotators, FailurePolicy policy);

    /**
     * Replaces the default name tagger by another.
     *
     * @param crf a serialized {@code CRFClassifier}: a file, a URL or a resource on the class path
     */
    CoreNlpRegistry nameTagger(String crf);

    /**
     * Replaces the default name tagger by an annotator; the default one is then not even loaded.
     *
     * @param name what messages call it
     * @param annotators makes an annotator for each of the documents worked on at the same time
     */
    CoreNlpRegistry nameTagger(String name, Supplier<? extends Annotator> annotators);

    /**
     * Replaces the default part-of-speech tagger by another. Its tags must be those of the Penn Treebank.
     *
     * @param model a model of {@code MaxentTagger}: a file, a URL or a resource on the class path
     */
    CoreNlpRegistry tagger(String model);
}
