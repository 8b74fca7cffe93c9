package org.onrecord.corenlp;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.ArraySet;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** As CoreNLP's manual teaches to write them: a list of the user's, named by a property, puts lemmas in place. */
@SuppressWarnings("rawtypes") // as in the interface
public class LemmaListAnnotator implements Annotator {
    private final Map<String, String> lemmas = new HashMap<>();

    public LemmaListAnnotator(String name, Properties properties) {
        for (String line : IOUtils.linesFromFile(properties.getProperty(name + ".file"))) {
            String[] columns = line.split("\\t");
            lemmas.put(columns[0], columns[1]);
        }
    }

    @Override
    public void annotate(Annotation annotation) {
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            token.set(CoreAnnotations.LemmaAnnotation.class, lemmas.getOrDefault(token.word(), token.lemma()));
        }
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Collections.unmodifiableSet(new ArraySet<>(Arrays.asList(
                CoreAnnotations.TextAnnotation.class,
                CoreAnnotations.TokensAnnotation.class,
                CoreAnnotations.SentencesAnnotation.class,
                CoreAnnotations.PartOfSpeechAnnotation.class)));
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Collections.singleton(CoreAnnotations.LemmaAnnotation.class);
    }
}
