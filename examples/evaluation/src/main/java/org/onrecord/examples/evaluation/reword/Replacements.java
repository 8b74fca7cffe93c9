package org.onrecord.examples.evaluation.reword;

import java.util.List;
import org.onrecord.Span;

/**
 * What is replaced in a text, and where the text's spans lie afterwards.
 *
 * @param inOrder the replacements in text order, none overlapping another
 */
record Replacements(List<Replacement> inOrder) {

    Replacements {
        inOrder = List.copyOf(inOrder);
    }

    /** Returns the text with its replacements. */
    String applyTo(String text) {
        StringBuilder reworded = new StringBuilder();
        int from = 0;
        for (Replacement replacement : inOrder) {
            reworded.append(text, from, replacement.span().begin()).append(replacement.words());
            from = replacement.span().end();
        }
        return reworded.append(text, from, text.length()).toString();
    }

    /** Returns where a span lies afterwards; one that cuts a replaced stretch takes in all that replaces it. */
    Span moved(Span span) {
        int begin = span.begin();
        int end = span.end();
        for (Replacement replacement : inOrder) {
            Span replaced = replacement.span();
            if (replaced.end() <= span.begin()) {
                begin += replacement.growth();
            } else {
                begin -= Math.max(0, span.begin() - replaced.begin());
            }
            if (replaced.begin() < span.end()) {
                end += replacement.growth() + Math.max(0, replaced.end() - span.end());
            }
        }
        return new Span(begin, end);
    }
}
