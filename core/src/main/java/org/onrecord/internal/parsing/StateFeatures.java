package org.onrecord.internal.parsing;

import java.util.Arrays;
import java.util.List;

/**
 * The 48 features of a state of the parser: the words and tags of the uppermost three words on the stack, the next
 * three, and six children and grandchildren of each of the uppermost two, with the relations of these (Chen and
 * Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014). For one sentence and thread.
 */
final class StateFeatures {

    /** How many places of a state are looked at. */
    static final int PLACES = 18;

    private static final int PLACES_WITHOUT_RELATION = 6;
    private static final int UPPERMOST = 3;
    private static final int WITH_CHILDREN = 2;

    static final int COUNT = 3 * PLACES - PLACES_WITHOUT_RELATION;

    private final Vocabulary vocabulary;
    private final int[] wordRows;
    private final int[] tagRows;
    private final int[] empty;
    private final int[] places = new int[PLACES];
    private final int[] rows = new int[COUNT];

    StateFeatures(Vocabulary vocabulary, List<String> words, List<String> tags) {
        this.vocabulary = vocabulary;
        this.empty = ofEmptyPlaces(vocabulary);
        this.wordRows = new int[words.size() + 1];
        this.tagRows = new int[words.size() + 1];
        wordRows[0] = vocabulary.rootWord();
        tagRows[0] = vocabulary.rootTag();
        for (int i = 0; i < words.size(); i++) {
            wordRows[i + 1] = vocabulary.word(words.get(i));
            tagRows[i + 1] = vocabulary.tag(tags.get(i));
        }
    }

    /** What the features of a state would be if it had no word in any place. */
    static int[] ofEmptyPlaces(Vocabulary vocabulary) {
        int[] rows = new int[COUNT];
        Arrays.fill(rows, 0, PLACES, vocabulary.noWord());
        Arrays.fill(rows, PLACES, 2 * PLACES, vocabulary.noTag());
        Arrays.fill(rows, 2 * PLACES, COUNT, vocabulary.noRelation());
        return rows;
    }

    /** For each feature the row of its embedding; the array is used again for the next state. */
    int[] of(ParserState state) {
        look(state);
        System.arraycopy(empty, 0, rows, 0, COUNT);
        for (int i = 0; i < PLACES; i++) {
            int place = places[i];
            if (place != ParserState.NOWHERE) {
                rows[i] = wordRows[place];
                rows[PLACES + i] = tagRows[place];
                if (i >= PLACES_WITHOUT_RELATION) {
                    rows[2 * PLACES - PLACES_WITHOUT_RELATION + i] = vocabulary.relationRow(state.relation(place));
                }
            }
        }
        return rows;
    }

    private void look(ParserState state) {
        int i = 0;
        for (int fromTop = UPPERMOST - 1; fromTop >= 0; fromTop--) {
            places[i++] = state.onStack(fromTop);
        }
        for (int fromNext = 0; fromNext < UPPERMOST; fromNext++) {
            places[i++] = state.waiting(fromNext);
        }
        for (int fromTop = 0; fromTop < WITH_CHILDREN; fromTop++) {
            int parent = state.onStack(fromTop);
            int left = state.leftChild(parent, 0);
            int right = state.rightChild(parent, 0);
            places[i++] = left;
            places[i++] = right;
            places[i++] = state.leftChild(parent, 1);
            places[i++] = state.rightChild(parent, 1);
            places[i++] = state.leftChild(left, 0);
            places[i++] = state.rightChild(right, 0);
        }
    }
}
