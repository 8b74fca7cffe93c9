package org.onrecord.internal.language;

import edu.stanford.nlp.pipeline.Annotation;
import org.onrecord.extension.FailurePolicy;

/** Adds something to the annotation of a document. Thread-safe. */
public interface DocumentAnnotator {

    /** What messages call it. */
    String name();

    /**
     * Adds it.
     *
     * @throws org.onrecord.extension.ExtensionException if that fails
     * @throws java.util.concurrent.CancellationException if it fails since the thread was interrupted
     */
    void annotate(Annotation annotation);

    /** What becomes of a document for which it fails. */
    FailurePolicy policy();
}
