package org.onrecord.internal.speech;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.internal.parsing.DependencyTree;

/**
 * What is known of a frame: its parse, its clauses and its noun phrases.
 *
 * @param tree the parse of the frame's tokens
 */
public record FrameAnalysis(Frame frame, DependencyTree tree, List<Clause> clauses, List<NounPhrase> phrases) {

    public FrameAnalysis {
        clauses = ImmutableList.copyOf(clauses);
        phrases = ImmutableList.copyOf(phrases);
    }
}
