package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import org.onrecord.extension.TextView;

/** A view of a text that also has its annotation. Implemented by OnRecord. */
public interface AnnotatedView extends TextView {
    /** Returns the annotation, the same one each time. It is not thread-safe: CoreNLP's annotations never are. */
    Annotation annotation();
}
