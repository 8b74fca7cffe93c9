package org.onrecord.internal.language;

import java.util.Optional;

/** Finds the paragraphs, sentences and words of a text, with tags, lemmas and entity types. Thread-safe. */
@FunctionalInterface
public interface TextAnnotator {

    /**
     * Finds them.
     *
     * @param id the document's, for annotators that want to know
     */
    AnnotatedText annotate(Optional<String> id, String text);
}
