package org.onrecord.internal.conversation;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Tokens in text order, to be looked up by where they stand. Immutable. */
final class Positions {

    static final Positions NONE = new Positions(IntStream.empty());

    private final int[] tokens;

    /**
     * Keeps tokens.
     *
     * @param tokens their indices in the text, ascending, none twice
     */
    Positions(IntStream tokens) {
        this.tokens = tokens.toArray();
    }

    /** These and the others. */
    Positions and(Positions others) {
        return new Positions(
                IntStream.concat(stream(), others.stream()).sorted().distinct());
    }

    int size() {
        return tokens.length;
    }

    IntStream stream() {
        return Arrays.stream(tokens);
    }

    /** The last of them before a token. */
    OptionalInt lastBefore(int token) {
        int before = countBefore(token);
        return before == 0 ? OptionalInt.empty() : OptionalInt.of(tokens[before - 1]);
    }

    /** The first of them from a token on. */
    OptionalInt firstFrom(int token) {
        int before = countBefore(token);
        return before == tokens.length ? OptionalInt.empty() : OptionalInt.of(tokens[before]);
    }

    /** How many of them stand from one token on and before another. */
    int countBetween(int from, int to) {
        return Math.max(0, countBefore(to) - countBefore(from));
    }

    private int countBefore(int token) {
        int index = Arrays.binarySearch(tokens, token);
        return index >= 0 ? index : -index - 1;
    }
}
