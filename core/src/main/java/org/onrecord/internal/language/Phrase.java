package org.onrecord.internal.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.onrecord.Span;

/**
 * How long words of a list are where they stand in a text.
 *
 * @param tokens the number of tokens
 * @param compounds the number of words where those that hyphens join are one
 */
public record Phrase(int tokens, int compounds) {

    private static final TextSplitter SPLITTER = new TextSplitter();
    /** A word behind it, since the tokenizer takes the point of "Corp." at the end of a text for two. */
    private static final String WORD_BEHIND = " and";

    public static Phrase of(String words) {
        String text = words + WORD_BEHIND;
        List<CoreLabel> tokens = SPLITTER.sentencesOf(text, new Span(0, text.length())).stream()
                .flatMap(List::stream)
                .toList();
        return new Phrase(tokens.size() - 1, HyphenCompound.of(tokens).size() - 1);
    }
}
