package org.onrecord.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Set;

/** Wraps an annotator whose requirements are not to be checked. As thread-safe as that annotator. */
@SuppressWarnings({"rawtypes", "try"}) // as in the interface; and it may close as its annotator does
final class UncheckedAnnotator implements Annotator, AutoCloseable {
    private final Annotator annotator;

    UncheckedAnnotator(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public void annotate(Annotation annotation) {
        annotator.annotate(annotation);
    }

    @Override
    public void unmount() {
        annotator.unmount();
    }

    @Override
    public void close() throws Exception {
        if (annotator instanceof AutoCloseable resource) {
            resource.close();
        }
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return annotator.requirementsSatisfied();
    }
}
