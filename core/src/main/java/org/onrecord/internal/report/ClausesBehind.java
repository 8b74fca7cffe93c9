package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.NounPhrase;

/**
 * The stretches behind a cue that may be a clause, whatever the parse makes of them. Parsers often take the subject of a
 * clause without "that" for an object: "Critics say | the plan | is too expensive".
 */
final class ClausesBehind {

    private final FrameTree tree;
    private final FrameAnalysis analysis;

    ClausesBehind(FrameTree tree, FrameAnalysis analysis) {
        this.tree = tree;
        this.analysis = analysis;
    }

    /**
     * A stretch of the frame.
     *
     * @param verb position of its first finite verb
     * @param words positions of its words
     */
    record Stretch(int verb, BitSet words) {}

    /** Stretches from right behind the cue, or from behind whom it tells, to a comma and to the end of the frame. */
    List<Stretch> find(int cue) {
        List<Stretch> stretches = new ArrayList<>();
        int behindHearer = endOfPhraseAt(cue + 1);
        for (int begin : behindHearer > 0 ? new int[] {cue + 1, behindHearer} : new int[] {cue + 1}) {
            int verb = finiteVerbFrom(begin);
            if (verb > begin && !isCoordinated(verb)) {
                add(stretches, verb, begin, commaFrom(verb));
                add(stretches, verb, begin, tree.size());
            }
        }
        return stretches;
    }

    /** "Laid her work aside, and sighed": the second verb has the subject of the first. */
    private boolean isCoordinated(int verb) {
        return tree.token(verb - 1).tag().equals("CC");
    }

    /** The position of the first finite verb, or -1. */
    private int finiteVerbFrom(int begin) {
        int position = begin;
        while (position < tree.size()
                && !(tree.token(position).isFiniteVerb() && !tree.frame().isQuoted(position))) {
            position++;
        }
        return position < tree.size() ? position : -1;
    }

    private int commaFrom(int position) {
        int comma = position;
        while (comma < tree.size() && !tree.token(comma).isComma()) {
            comma++;
        }
        return comma;
    }

    /** The position behind a noun phrase that begins at the position, if another word follows; else 0. */
    private int endOfPhraseAt(int position) {
        if (position >= tree.size()) {
            return 0;
        }
        int token = tree.frame().tokens().get(position);
        return analysis.phrases().stream()
                .filter(phrase -> phrase.begin() == token)
                .map(NounPhrase::end)
                .mapToInt(end -> tree.frame().tokens().indexOf(end))
                .filter(end -> end > 0 && tree.token(end).isWord())
                .findFirst()
                .orElse(0);
    }

    private static void add(List<Stretch> stretches, int verb, int begin, int end) {
        BitSet words = new BitSet();
        words.set(begin, end);
        Stretch stretch = new Stretch(verb, words);
        if (!stretches.contains(stretch)) {
            stretches.add(stretch);
        }
    }
}
