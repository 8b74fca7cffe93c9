package org.onrecord.extension;

import java.util.List;
import org.onrecord.Span;

/** A text with its words and sentences, to read only. Thread-safe. */
public interface TextView {
    /** Returns the text as it was given; all offsets refer to it. */
    String text();

    /** Returns the words and punctuation marks in text order. */
    List<TokenView> tokens();

    /** Returns the sentences in text order. */
    List<Span> sentences();

    /** Returns the words of which at least a part stands within a stretch of the text. */
    default List<TokenView> tokensIn(Span span) {
        return tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    }
}
