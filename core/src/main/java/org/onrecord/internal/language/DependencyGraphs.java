package org.onrecord.internal.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;

/** The graphs that CoreNLP makes of a dependency parse. */
public final class DependencyGraphs {

    private static final ImmutableMap<Class<? extends CoreAnnotation<SemanticGraph>>, SemanticGraphFactory.Mode> MODES =
            modes();

    private DependencyGraphs() {}

    @SuppressWarnings("deprecation") // Older annotators ask for the collapsed graphs, and CoreNLP still makes them.
    private static ImmutableMap<Class<? extends CoreAnnotation<SemanticGraph>>, SemanticGraphFactory.Mode> modes() {
        return ImmutableMap.of(
                SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class,
                SemanticGraphFactory.Mode.BASIC,
                SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class,
                SemanticGraphFactory.Mode.ENHANCED,
                SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class,
                SemanticGraphFactory.Mode.ENHANCED_PLUS_PLUS,
                SemanticGraphCoreAnnotations.CollapsedDependenciesAnnotation.class,
                SemanticGraphFactory.Mode.COLLAPSED,
                SemanticGraphCoreAnnotations.CollapsedCCProcessedDependenciesAnnotation.class,
                SemanticGraphFactory.Mode.CCPROCESSED);
    }

    /** The annotations under which a sentence has its graphs. */
    public static ImmutableSet<Class<? extends CoreAnnotation<SemanticGraph>>> annotations() {
        return MODES.keySet();
    }

    static void addTo(CoreMap sentence, GrammaticalStructure structure) {
        MODES.forEach((annotation, mode) -> sentence.set(
                annotation,
                SemanticGraphFactory.makeFromTree(structure, mode, GrammaticalStructure.Extras.NONE, null)));
    }
}
