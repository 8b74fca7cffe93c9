package org.onrecord.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Set;

/** An annotator that does nothing and needs nothing, for others to begin from. */
@SuppressWarnings("rawtypes") // as in the interface
abstract class NoAnnotator implements Annotator {
    @Override
    public void annotate(Annotation annotation) {}

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }
}
