package org.onrecord.internal.language;

/** Finds the paragraphs, sentences and words of a text, with tags, lemmas and entity types. Thread-safe. */
@FunctionalInterface
public interface TextAnnotator {

    AnnotatedText annotate(String text);
}
