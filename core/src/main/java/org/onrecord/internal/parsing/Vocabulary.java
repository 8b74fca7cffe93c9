package org.onrecord.internal.parsing;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words, tags and relations that the parser's model knows; each has a row of the model's embeddings, words first,
 * then tags, then relations. Immutable and thread-safe.
 */
final class Vocabulary {

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NONE = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final int firstTag;
    private final int firstRelation;
    private final ImmutableList<String> relations;

    /**
     * Numbers them.
     *
     * @param relations the first stands for none, the second for that of the root
     */
    Vocabulary(List<String> words, List<String> tags, List<String> relations) {
        for (int i = 0; i < words.size(); i++) {
            this.words.put(words.get(i), i);
        }
        for (int i = 0; i < tags.size(); i++) {
            this.tags.put(tags.get(i), words.size() + i);
        }
        this.firstTag = words.size();
        this.firstRelation = words.size() + tags.size();
        this.relations = ImmutableList.copyOf(relations);
    }

    /** The row of a word; unknown words share one. */
    int word(String word) {
        return row(words, word);
    }

    /** The row of a part-of-speech tag. */
    int tag(String tag) {
        return row(tags, tag);
    }

    /** The first row that is not a word's. */
    int firstTag() {
        return firstTag;
    }

    int rootWord() {
        return row(words, ROOT);
    }

    int rootTag() {
        return row(tags, ROOT);
    }

    /** The row for the word of a place where none stands. */
    int noWord() {
        return row(words, NONE);
    }

    int noTag() {
        return row(tags, NONE);
    }

    int noRelation() {
        return firstRelation;
    }

    /** The row of a relation, counted without the one for none. */
    int relationRow(int relation) {
        return firstRelation + 1 + relation;
    }

    /** The name of a relation, counted without the one for none; that of the root is the first. */
    String relation(int relation) {
        return relations.get(relation + 1);
    }

    /** How many relations there are, without the one for none. */
    int relations() {
        return relations.size() - 1;
    }

    private static int row(Map<String, Integer> rows, String key) {
        Integer row = rows.get(key);
        return row == null ? Objects.requireNonNull(rows.get(UNKNOWN)) : row;
    }
}
