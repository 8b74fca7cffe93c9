package org.onrecord.internal.language;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** CoreNLP's neural dependency parser, loaded when the first clause asks for it. */
final class CoreNlpClauseParser implements ClauseParser {

    private static final String UNATTACHED = "dep";

    private final Supplier<DependencyParser> parser;

    CoreNlpClauseParser(Supplier<DependencyParser> parser) {
        this.parser = parser;
    }

    @Override
    public DependencyTree parse(List<Token> tokens) {
        List<TaggedWord> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            words.add(new TaggedWord(token.word(), token.tag()));
        }
        Integer[] heads = new Integer[tokens.size()];
        String[] relations = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, UNATTACHED);
        for (TypedDependency dependency : parser.get().predict(words).typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = dependency.reln().toString();
        }
        return new DependencyTree(List.of(heads), List.of(relations));
    }
}
