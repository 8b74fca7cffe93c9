package org.onrecord.internal.language;

import edu.stanford.nlp.pipeline.Annotation;

/** Adds something to the annotation of a document. Thread-safe. */
@FunctionalInterface
public interface DocumentAnnotator {

    void annotate(Annotation annotation);
}
