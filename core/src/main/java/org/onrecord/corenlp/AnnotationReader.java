package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import org.onrecord.Extraction;

/**
 * Maps what annotators added to a document's {@link Annotation} into records. Threads, failures and life cycle are as
 * for an {@link org.onrecord.extension.Enricher}, among which it takes its turn.
 */
@FunctionalInterface
public interface AnnotationReader {
    /**
     * Returns the extraction that is to take the place of the one given; that one itself if nothing is to change.
     *
     * @param annotation the text as the annotators left it
     * @param extraction what was found so far
     * @throws Exception for any reason why this document cannot be read
     */
    Extraction read(Annotation annotation, Extraction extraction) throws Exception;
}
