package org.onrecord.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.ArraySet;
import edu.stanford.nlp.util.Pair;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** An annotator of the common kind that is the key of its own annotation, too: are the word and its lemma stop words? */
@SuppressWarnings("rawtypes") // as in the interface
public class StopWordAnnotator implements Annotator, CoreAnnotation<Pair<Boolean, Boolean>> {
    private final Set<String> stopWords;

    /** For CoreNLP, to which the class is a key. */
    public StopWordAnnotator() {
        this(new Properties());
    }

    public StopWordAnnotator(Properties properties) {
        this.stopWords = new HashSet<>(
                Arrays.asList(properties.getProperty("stopwords", "the,be").split(",")));
    }

    @Override
    public void annotate(Annotation annotation) {
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            boolean word = stopWords.contains(token.word().toLowerCase(Locale.ROOT));
            boolean lemma = stopWords.contains(token.get(CoreAnnotations.LemmaAnnotation.class));
            token.set(StopWordAnnotator.class, Pair.makePair(word, lemma));
        }
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Collections.unmodifiableSet(new ArraySet<>(Arrays.asList(
                CoreAnnotations.TextAnnotation.class,
                CoreAnnotations.TokensAnnotation.class,
                CoreAnnotations.LemmaAnnotation.class)));
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Collections.singleton(StopWordAnnotator.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Pair<Boolean, Boolean>> getType() {
        return (Class<Pair<Boolean, Boolean>>) (Class<?>) Pair.class;
    }
}
