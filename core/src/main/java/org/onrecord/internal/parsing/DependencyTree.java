package org.onrecord.internal.parsing;

import java.util.List;

/**
 * A basic Universal Dependencies parse of some tokens; positions are counted within these tokens.
 *
 * @param heads for each token the position of its governor, or -1 for a root
 * @param relations for each token its relation to the governor, such as {@code nsubj}
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {

    public DependencyTree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    public int head(int position) {
        return heads.get(position);
    }

    public String relation(int position) {
        return relations.get(position);
    }
}
