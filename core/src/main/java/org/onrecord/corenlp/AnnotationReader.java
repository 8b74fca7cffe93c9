package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import org.onrecord.Extraction;

/**
 * Maps what annotators added to a document's {@link Annotation} into records. A reader runs among the enrichers, in the
 * order of registration; threads, failures and life cycle are the same as for an {@link org.onrecord.extension.Enricher}.
 */
@FunctionalInterface
public interface AnnotationReader {
    /**
     * Returns the extraction that replaces the given one, or the given one itself if nothing changes.
     *
     * @param annotation the text as the annotators left it
     * @param extraction what was found so far
     * @throws Exception for any reason why this document cannot be read
     */
    Extraction read(Annotation annotation, Extraction extraction) throws Exception;
}
