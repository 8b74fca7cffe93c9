package org.onrecord.internal.speaker;

/** With what quoted words end. */
enum EndMark {
    NONE,
    COMMA,
    /** a full stop or an ellipsis */
    STOP,
    /** a question mark or an exclamation mark */
    QUESTION_OR_EXCLAMATION,
    DASH;

    static EndMark of(char last) {
        return switch (last) {
            case ',' -> COMMA;
            case '.', '…' -> STOP;
            case '?', '!' -> QUESTION_OR_EXCLAMATION;
            case '-', '—', '–' -> DASH;
            default -> NONE;
        };
    }
}
