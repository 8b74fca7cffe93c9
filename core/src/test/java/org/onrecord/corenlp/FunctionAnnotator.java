package org.onrecord.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Set;
import java.util.function.Consumer;

/** An annotator made of a function. */
@SuppressWarnings("rawtypes") // as in the interface
public final class FunctionAnnotator implements Annotator {
    private final Set<Class<? extends CoreAnnotation>> required;
    private final Set<Class<? extends CoreAnnotation>> satisfied;
    private final Consumer<Annotation> function;

    FunctionAnnotator(
            Set<Class<? extends CoreAnnotation>> required,
            Set<Class<? extends CoreAnnotation>> satisfied,
            Consumer<Annotation> function) {
        this.required = required;
        this.satisfied = satisfied;
        this.function = function;
    }

    public static FunctionAnnotator of(Consumer<Annotation> function) {
        return new FunctionAnnotator(Set.of(), Set.of(), function);
    }

    @Override
    public void annotate(Annotation annotation) {
        function.accept(annotation);
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return required;
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return satisfied;
    }
}
