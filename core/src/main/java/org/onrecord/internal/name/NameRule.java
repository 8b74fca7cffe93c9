package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;

/** Mends the names of a text by what the tagger could not know: word lists, or the rest of the document. Thread-safe. */
@FunctionalInterface
interface NameRule {

    /** Adds, removes, cuts or relabels names on the board. */
    void apply(AnnotatedText text, NameBoard board);
}
