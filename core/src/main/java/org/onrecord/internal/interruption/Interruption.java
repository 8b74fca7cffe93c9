package org.onrecord.internal.interruption;

import java.util.concurrent.CancellationException;

/** Ends the work on a document whose thread was interrupted, as at its deadline or by the end of its batch. */
public final class Interruption {

    private Interruption() {}

    /**
     * Looks whether the thread was interrupted; for loops that may take long. It stays so, for whoever runs it.
     *
     * @throws CancellationException if it was
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The work on the document was interrupted");
        }
    }
}
