package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import org.onrecord.extension.TextView;

/** The view of a text that also knows its annotation. Implemented by OnRecord. */
public interface AnnotatedView extends TextView {
    /** Returns the annotation, the same one each time. Not thread-safe, as CoreNLP's are not. */
    Annotation annotation();
}
