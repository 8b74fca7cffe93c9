package org.onrecord.examples.custom;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expands acronyms by the names before them: "Border Health Service (BHS)". Written as any annotator for CoreNLP; nothing
 * in it is OnRecord's.
 */
public final class AcronymAnnotator implements Annotator {

    /** What an acronym stands for; on its tokens. */
    public static final class ExpansionAnnotation implements CoreAnnotation<String> {
        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    @Override
    public void annotate(Annotation annotation) {
        Map<String, String> expansions = new HashMap<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            learn(sentence.get(CoreAnnotations.TokensAnnotation.class), expansions);
        }
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            String expansion = expansions.get(token.word());
            if (expansion != null) {
                token.set(ExpansionAnnotation.class, expansion);
            }
        }
    }

    private static void learn(List<CoreLabel> tokens, Map<String, String> expansions) {
        for (int t = 1; t + 1 < tokens.size(); t++) {
            String acronym = tokens.get(t).word();
            int begin = t - 1 - acronym.length();
            if (tokens.get(t - 1).word().equals("(") && tokens.get(t + 1).word().equals(")") && begin >= 0) {
                StringBuilder initials = new StringBuilder();
                StringBuilder words = new StringBuilder();
                for (CoreLabel word : tokens.subList(begin, t - 1)) {
                    initials.append(word.word().charAt(0));
                    words.append(words.isEmpty() ? "" : " ").append(word.word());
                }
                if (acronym.contentEquals(initials)) {
                    expansions.put(acronym, words.toString());
                }
            }
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the interface
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the interface
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(ExpansionAnnotation.class);
    }
}
