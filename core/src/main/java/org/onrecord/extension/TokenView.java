package org.onrecord.extension;

import java.util.Objects;
import org.onrecord.Span;

/**
 * A word or punctuation mark of a text.
 *
 * @param text the word as in the text
 * @param span where it is
 * @param lemma its dictionary form, in lower case except for proper nouns: "say" for "said"
 * @param tag its Penn Treebank part-of-speech tag: "VBD"
 * @param entityType the name tagger's label: "PERSON", "ORGANIZATION", "LOCATION", or "O" for none. The entities of the
 *     extraction are more reliable, since later stages correct the labels
 * @param sentence the index of its sentence in {@link TextView#sentences()}
 */
public record TokenView(String text, Span span, String lemma, String tag, String entityType, int sentence) {
    /** Checks that nothing is null. */
    public TokenView {
        Objects.requireNonNull(text, "A word's text is null");
        Objects.requireNonNull(span, "A word's span is null");
        Objects.requireNonNull(lemma, "A word's lemma is null");
        Objects.requireNonNull(tag, "A word's tag is null");
        Objects.requireNonNull(entityType, "A word's entity type is null");
    }
}
