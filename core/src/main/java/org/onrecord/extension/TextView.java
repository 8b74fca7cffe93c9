package org.onrecord.extension;

import java.util.List;
import org.onrecord.Span;

/** A read-only view of a text with its words and sentences. Thread-safe. */
public interface TextView {
    /** Returns the text as it was given; all offsets refer to it, in UTF-16 code units. */
    String text();

    /** Returns the words and punctuation marks in text order. */
    List<TokenView> tokens();

    /** Returns the sentences in text order. */
    List<Span> sentences();

    /** Returns the words that lie, at least in part, within a stretch of the text. */
    default List<TokenView> tokensIn(Span span) {
        return tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    }
}
