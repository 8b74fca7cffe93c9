package org.onrecord.internal.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.interruption.Interruption;

/**
 * Parses a sentence word by word, arc-standard, by the transition that a network with one hidden layer scores best
 * (Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014). Thread-safe.
 */
public final class TransitionParser {

    /** The relation of the root comes first. */
    private static final int ROOT = 0;

    private final Vocabulary vocabulary;
    private final HiddenLayer hidden;
    private final OutputLayer output;
    private final int relations;
    private final int shift;

    TransitionParser(Vocabulary vocabulary, HiddenLayer hidden, OutputLayer output) {
        this.vocabulary = vocabulary;
        this.hidden = hidden;
        this.output = output;
        this.relations = vocabulary.relations();
        this.shift = 2 * relations;
    }

    /**
     * Reads a model of CoreNLP's neural dependency parser.
     *
     * @param model the lines of its file
     * @throws IOException if they cannot be read or are those of another kind of model
     */
    public static TransitionParser read(BufferedReader model) throws IOException {
        return new ParserModelReader(model).read();
    }

    /** How many transitions there are: an arc to the left and one to the right for each relation, and the shift. */
    static int transitions(int relations) {
        return 2 * relations + 1;
    }

    /**
     * The parse of a sentence.
     *
     * @param tags the part-of-speech tag of each word
     */
    public DependencyTree parse(List<String> words, List<String> tags) {
        ParserState state = new ParserState(words.size());
        StateFeatures features = new StateFeatures(vocabulary, words, tags);
        float[] units = new float[hidden.units()];
        float[] scores = new float[transitions(relations)];
        while (!state.isDone()) {
            if (state.canAttach()) {
                Interruption.check();
                hidden.activate(features.of(state), units);
                output.score(units, scores);
                apply(best(scores, state.canShift()), state);
            } else if (state.canEnd()) {
                state.attachRight(ROOT);
            } else {
                state.shift();
            }
        }
        return tree(state, words.size());
    }

    private int best(float[] scores, boolean canShift) {
        int best = canShift ? shift : ROOT + 1;
        for (int relation = ROOT + 1; relation < relations; relation++) {
            if (scores[relation] > scores[best]) {
                best = relation;
            }
            if (scores[relations + relation] > scores[best]) {
                best = relations + relation;
            }
        }
        return best;
    }

    private void apply(int transition, ParserState state) {
        if (transition == shift) {
            state.shift();
        } else if (transition < relations) {
            state.attachLeft(transition);
        } else {
            state.attachRight(transition - relations);
        }
    }

    private DependencyTree tree(ParserState state, int words) {
        List<Integer> heads = new ArrayList<>(words);
        List<String> names = new ArrayList<>(words);
        for (int position = 1; position <= words; position++) {
            heads.add(state.head(position) - 1);
            names.add(vocabulary.relation(state.relation(position)));
        }
        return new DependencyTree(heads, PassiveSubjects.named(heads, names));
    }
}
