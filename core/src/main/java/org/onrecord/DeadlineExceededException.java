package org.onrecord;

import java.time.Duration;

/** Thrown for a document that takes longer than {@link OnRecord.Builder#deadline(Duration)} allows. */
public final class DeadlineExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception for a document that was given up at its deadline. */
    public DeadlineExceededException(Duration deadline, Throwable cause) {
        super(
                "The document took longer than its deadline of " + deadline.toMillis()
                        + " ms; does an extension hang, or is the text very long?",
                cause);
    }
}
