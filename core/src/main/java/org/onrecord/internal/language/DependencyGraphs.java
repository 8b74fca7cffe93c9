package org.onrecord.internal.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.parsing.DependencyTree;

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

    static void addTo(CoreMap sentence, DependencyTree tree) {
        GrammaticalStructure structure = structure(sentence.get(CoreAnnotations.TokensAnnotation.class), tree);
        MODES.forEach((annotation, mode) -> sentence.set(
                annotation,
                SemanticGraphFactory.makeFromTree(structure, mode, GrammaticalStructure.Extras.NONE, null)));
    }

    private static GrammaticalStructure structure(List<CoreLabel> tokens, DependencyTree tree) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.setIndex(0);
        List<TypedDependency> dependencies = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int head = tree.head(i);
            dependencies.add(new TypedDependency(
                    relation(tree, i),
                    head < 0 ? root : new IndexedWord(tokens.get(head)),
                    new IndexedWord(tokens.get(i))));
        }
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
    }

    private static GrammaticalRelation relation(DependencyTree tree, int position) {
        if (tree.head(position) < 0) {
            return GrammaticalRelation.ROOT;
        }
        String name = tree.relation(position);
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known == null
                ? new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
                : known;
    }
}
