package org.onrecord.internal.report;

import com.google.common.collect.ImmutableMap;

/** The numbers by which the models know tags and relations; 0 is any other one. */
final class GrammarNumbers {

    /** The parser knows no "dobj", which only keeps the numbers that the models have learnt. */
    private static final ImmutableMap<String, Integer> RELATIONS = numbered(
            "root",
            "ccomp",
            "xcomp",
            "advcl",
            "acl",
            "conj",
            "parataxis",
            "dep",
            "obj",
            "dobj",
            "obl",
            "nmod",
            "nsubj",
            "case",
            "appos",
            "amod",
            "advmod",
            "mark",
            "compound",
            "punct");

    private static final ImmutableMap<String, Integer> TAGS = numbered(
            "VBD", "VBZ", "VBP", "VB", "VBG", "VBN", "NN", "NNS", "JJ", "IN", ":", "NNP", "PRP", "DT", "MD", "CC", "RB",
            "TO", "WDT", "WP");

    private GrammarNumbers() {}

    static int ofTag(String tag) {
        return TAGS.getOrDefault(tag, 0);
    }

    static int ofRelation(String relation) {
        return RELATIONS.getOrDefault(relation, 0);
    }

    private static ImmutableMap<String, Integer> numbered(String... names) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < names.length; i++) {
            numbers.put(names[i], i + 1);
        }
        return numbers.buildOrThrow();
    }
}
