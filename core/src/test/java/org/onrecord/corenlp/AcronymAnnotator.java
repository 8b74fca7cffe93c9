package org.onrecord.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;

/** An annotator as CoreNLP's users write them: expands one acronym, given by its properties. */
@SuppressWarnings("rawtypes") // as in the interface
public class AcronymAnnotator implements Annotator {
    /** What the acronym stands for. */
    public static class ExpansionAnnotation implements CoreAnnotation<String> {
        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    private final String acronym;
    private final String expansion;

    public AcronymAnnotator(String name, Properties properties) {
        this.acronym = properties.getProperty(name + ".acronym");
        this.expansion = properties.getProperty(name + ".expansion");
    }

    @Override
    public void annotate(Annotation annotation) {
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            if (token.word().equals(acronym)) {
                token.set(ExpansionAnnotation.class, expansion);
            }
        }
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.NamedEntityTagAnnotation.class);
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Collections.singleton(ExpansionAnnotation.class);
    }
}
