package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.parsing.DependencyTree;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.FrameAnalysis;

/** A frame's parse read downwards. Positions are those of the frame. */
public final class FrameTree {

    private final AnnotatedText text;
    private final Frame frame;
    private final DependencyTree tree;
    private final List<List<Integer>> children = new ArrayList<>();
    private final BitSet[] subtrees;

    FrameTree(AnnotatedText text, FrameAnalysis analysis) {
        this.text = text;
        this.frame = analysis.frame();
        this.tree = analysis.tree();
        this.subtrees = new BitSet[frame.size()];
        for (int i = 0; i < frame.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < frame.size(); i++) {
            if (tree.head(i) >= 0) {
                children.get(tree.head(i)).add(i);
            }
        }
    }

    public int size() {
        return frame.size();
    }

    public Frame frame() {
        return frame;
    }

    public Token token(int position) {
        return frame.token(text, position);
    }

    int head(int position) {
        return tree.head(position);
    }

    /** The relation to the governor, without its subtype. */
    String relation(int position) {
        String relation = tree.relation(position);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    boolean hasSubtype(int position, String subtype) {
        return tree.relation(position).endsWith(":" + subtype);
    }

    List<Integer> children(int position) {
        return children.get(position);
    }

    /** The positions of a word and of all that hangs on it; a copy. */
    BitSet subtree(int position) {
        return (BitSet) shared(position).clone();
    }

    private BitSet shared(int position) {
        BitSet known = subtrees[position];
        if (known == null) {
            known = new BitSet(frame.size());
            known.set(position);
            for (int child : children.get(position)) {
                known.or(shared(child));
            }
            subtrees[position] = known;
        }
        return known;
    }

    /** The first child with one of the relations, or -1. */
    int child(int position, String... relations) {
        for (int child : children.get(position)) {
            for (String relation : relations) {
                if (relation(child).equals(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The preposition or conjunction that introduces the phrase, in lower case; empty if none does. */
    String marker(int position) {
        int marker = child(position, "mark", "case");
        if (marker >= 0) {
            return token(marker).word().toLowerCase(Locale.ROOT);
        }
        int first = shared(position).nextSetBit(0);
        String tag = token(first).tag();
        return tag.startsWith("W") ? token(first).word().toLowerCase(Locale.ROOT) : "";
    }

    int depth(int position) {
        int depth = 0;
        for (int current = position; tree.head(current) >= 0 && depth < frame.size(); current = tree.head(current)) {
            depth++;
        }
        return depth;
    }

    boolean isPassive(int position) {
        for (int child : children.get(position)) {
            if (hasSubtype(child, "pass")) {
                return true;
            }
        }
        return false;
    }
}
