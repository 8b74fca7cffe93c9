package org.onrecord.internal.language;

/**
 * What the name tagger says of a word.
 *
 * @param answer the best label in the model's own words
 * @param label its label in the best labelling of the sentence
 * @param chances the probabilities of the labels
 */
record LabelledWord(String answer, NameLabel label, NameChances chances) {}
