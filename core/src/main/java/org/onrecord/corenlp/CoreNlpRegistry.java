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
     * @throws org.onrecord.ConfigurationException if the name is blank or anything is null
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
     * @throws org.onrecord.ConfigurationException if the name is blank or anything is null
     */
    CoreNlpRegistry annotator(String name, Step step, Supplier<? extends Annotator> annotators, FailurePolicy policy);

    /**
     * Replaces the default name tagger by another.
     *
     * <p>It is read when the build has heard all extensions, which fails if it cannot be.
     *
     * @param crf a serialized {@code CRFClassifier}: a file, a URL or a resource on the class path
     * @throws org.onrecord.ConfigurationException if there is another name tagger already, or it is blank
     */
    CoreNlpRegistry nameTagger(String crf);

    /**
     * Replaces the default name tagger by an annotator; the default one is then not even loaded.
     *
     * @param name what messages call it
     * @param annotators makes an annotator for each of the documents worked on at the same time
     * @throws org.onrecord.ConfigurationException if there is another name tagger already, or the name is blank
     */
    CoreNlpRegistry nameTagger(String name, Supplier<? extends Annotator> annotators);

    /**
     * Replaces the default part-of-speech tagger by another. Its tags must be those of the Penn Treebank.
     *
     * <p>It is read when the build has heard all extensions, which fails if it cannot be.
     *
     * @param model a model of {@code MaxentTagger}: a file, a URL or a resource on the class path
     * @throws org.onrecord.ConfigurationException if there is another tagger already, or it is blank
     */
    CoreNlpRegistry tagger(String model);
}
