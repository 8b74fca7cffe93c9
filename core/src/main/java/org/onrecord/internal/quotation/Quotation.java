package org.onrecord.internal.quotation;

import org.onrecord.Span;

/**
 * A stretch of text in quotation marks.
 *
 * @param outer its characters with the marks
 * @param inner its characters without the marks and the white space beside them
 * @param paragraph index of the paragraph in which it begins
 * @param style the marks
 * @param ending how it ends
 * @param resumed whether its opening mark repeats that of the paragraph before, where the same speech began
 */
public record Quotation(Span outer, Span inner, int paragraph, MarkStyle style, Ending ending, boolean resumed) {

    /** How a quotation ends. */
    public enum Ending {
        /** with its closing mark */
        CLOSED,
        /** at the end of a paragraph, and the next one re-opens it */
        CONTINUED,
        /** without a closing mark */
        UNCLOSED
    }

    Quotation withResumed() {
        return new Quotation(outer, inner, paragraph, style, ending, true);
    }
}
