package org.onrecord.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.SentenceAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An annotator that works sentence by sentence and needs dependencies: who does what. */
@SuppressWarnings("rawtypes") // as in the interface
public class SubjectVerbAnnotator extends SentenceAnnotator {
    /** Subjects with their verbs; on sentences. */
    public static class SubjectVerbsAnnotation implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings("unchecked")
        public Class<List<String>> getType() {
            return (Class<List<String>>) (Class<?>) List.class;
        }
    }

    /** What it has found in all sentences. */
    static List<String> foundIn(Annotation annotation) {
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .flatMap(sentence -> sentence.get(SubjectVerbsAnnotation.class).stream())
                .toList();
    }

    @Override
    protected int nThreads() {
        return 1;
    }

    @Override
    protected long maxTime() {
        return 0;
    }

    @Override
    protected void doOneSentence(Annotation annotation, CoreMap sentence) {
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
        List<String> found = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.edgeListSorted()) {
            if (edge.getRelation().getShortName().equals("nsubj")) {
                found.add(edge.getDependent().word() + " " + edge.getGovernor().lemma());
            }
        }
        sentence.set(SubjectVerbsAnnotation.class, found);
    }

    @Override
    protected void doOneFailedSentence(Annotation annotation, CoreMap sentence) {
        sentence.set(SubjectVerbsAnnotation.class, new ArrayList<>());
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        Set<Class<? extends CoreAnnotation>> required = new HashSet<>();
        required.add(CoreAnnotations.SentencesAnnotation.class);
        required.add(CoreAnnotations.LemmaAnnotation.class);
        required.add(CoreAnnotations.IndexAnnotation.class);
        required.add(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
        return required;
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(SubjectVerbsAnnotation.class);
    }
}
