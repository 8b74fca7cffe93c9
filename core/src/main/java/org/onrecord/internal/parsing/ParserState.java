package org.onrecord.internal.parsing;

import java.util.Arrays;

/**
 * How far the parse of a sentence has come: the words on the stack, the first of those not yet taken, and the arcs so
 * far. Position 0 is the root, above the words, which begin at 1.
 */
final class ParserState {

    static final int NOWHERE = -1;

    private static final int ROOT = 0;

    private final int words;
    private final int[] stack;
    private int depth;
    private int next = 1;
    private final int[] head;
    private final int[] relation;
    private final int[][] leftChildren;
    private final int[][] rightChildren;

    ParserState(int words) {
        this.words = words;
        this.stack = new int[words + 1];
        this.stack[0] = ROOT;
        this.depth = 1;
        this.head = nowhere(words);
        this.relation = nowhere(words);
        this.leftChildren = new int[][] {nowhere(words), nowhere(words)};
        this.rightChildren = new int[][] {nowhere(words), nowhere(words)};
    }

    private static int[] nowhere(int words) {
        int[] positions = new int[words + 1];
        Arrays.fill(positions, NOWHERE);
        return positions;
    }

    boolean isDone() {
        return depth == 1 && next > words;
    }

    boolean canShift() {
        return next <= words;
    }

    /** Whether the two uppermost words can get an arc; the root gets its one child last, by {@link #canEnd}. */
    boolean canAttach() {
        return depth > 2;
    }

    /** Whether but one word is left, which hangs from the root. */
    boolean canEnd() {
        return depth == 2 && next > words;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Hangs the second word of the stack from the first. */
    void attachLeft(int label) {
        int top = stack[depth - 1];
        attach(stack[depth - 2], top, label, leftChildren);
        stack[depth - 2] = top;
        depth--;
    }

    /** Hangs the first word of the stack from the second. */
    void attachRight(int label) {
        attach(stack[depth - 1], stack[depth - 2], label, rightChildren);
        depth--;
    }

    private void attach(int child, int parent, int label, int[][] children) {
        head[child] = parent;
        relation[child] = label;
        // Children come from the inside out, so the last one is the outermost.
        children[1][parent] = children[0][parent];
        children[0][parent] = child;
    }

    int onStack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NOWHERE;
    }

    int waiting(int fromNext) {
        int position = next + fromNext;
        return position <= words ? position : NOWHERE;
    }

    /** The leftmost of a word's left children, or with {@code inward} 1 the one beside it. */
    int leftChild(int position, int inward) {
        return position == NOWHERE ? NOWHERE : leftChildren[inward][position];
    }

    /** The rightmost of a word's right children, or with {@code inward} 1 the one beside it. */
    int rightChild(int position, int inward) {
        return position == NOWHERE ? NOWHERE : rightChildren[inward][position];
    }

    int head(int position) {
        return head[position];
    }

    int relation(int position) {
        return relation[position];
    }
}
