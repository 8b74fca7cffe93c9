package org.onrecord.internal.interruption;

import edu.stanford.nlp.util.RuntimeInterruptedException;
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
            throw cancelled();
        }
    }

    /**
     * Looks whether what users added failed on a thread that was interrupted: then that is why, whatever it threw. What
     * throws an {@link InterruptedException}, or CoreNLP's, has seen the interruption and taken it away; it is there
     * again afterwards. One that cancels itself without an interruption fails like any other.
     *
     * @throws CancellationException if it was
     */
    public static void checkAfter(Throwable failure) {
        if (failure instanceof InterruptedException || failure instanceof RuntimeInterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (Thread.currentThread().isInterrupted()) {
            CancellationException cancelled = cancelled();
            cancelled.initCause(failure);
            throw cancelled;
        }
    }

    private static CancellationException cancelled() {
        return new CancellationException("The work on the document was interrupted");
    }
}
