package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.language.NameLabel;

/** The names of one text while the {@linkplain NameRule rules} work on them; no two overlap. For one thread. */
final class NameBoard {

    private static final int NONE = -1;

    private final NameLabel[] labels;
    private final int[] begins;
    private final int[] ends;

    NameBoard(int tokens) {
        this.labels = new NameLabel[tokens];
        this.begins = new int[tokens];
        this.ends = new int[tokens];
        Arrays.fill(labels, NameLabel.NONE);
        Arrays.fill(begins, NONE);
    }

    /** Makes the tokens a name; names that they touch are given up. */
    void put(int begin, int end, NameLabel label) {
        clear(begin, end);
        Arrays.fill(labels, begin, end, label);
        Arrays.fill(begins, begin, end, begin);
        Arrays.fill(ends, begin, end, end);
    }

    void put(NameSpan name) {
        put(name.begin(), name.end(), name.label());
    }

    /** Gives up all names that the tokens touch. */
    void clear(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (begins[t] != NONE) {
                int from = begins[t];
                int to = ends[t];
                Arrays.fill(labels, from, to, NameLabel.NONE);
                Arrays.fill(begins, from, to, NONE);
            }
        }
    }

    /** The label of the name that holds the token; NONE if none does. */
    NameLabel labelAt(int token) {
        return labels[token];
    }

    /** Whether exactly this name is on the board. */
    boolean holds(NameSpan name) {
        return begins[name.begin()] == name.begin()
                && ends[name.begin()] == name.end()
                && labels[name.begin()] == name.label();
    }

    boolean isName(int token) {
        return begins[token] != NONE;
    }

    boolean isFree(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (begins[t] != NONE) {
                return false;
            }
        }
        return true;
    }

    /** The first token of the name that holds the token; the token itself if none does. */
    int beginAt(int token) {
        return begins[token] == NONE ? token : begins[token];
    }

    /** The token behind the name that holds the token; the next token if none does. */
    int endAt(int token) {
        return begins[token] == NONE ? token + 1 : ends[token];
    }

    /** The names as they are now, in text order. */
    List<NameSpan> names() {
        List<NameSpan> names = new ArrayList<>();
        for (int t = 0; t < labels.length; t = endAt(t)) {
            if (begins[t] != NONE) {
                names.add(new NameSpan(t, ends[t], labels[t]));
            }
        }
        return names;
    }
}
