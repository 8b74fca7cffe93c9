package org.onrecord.internal.interruption;

/** Tells the errors of users' code that concern its document alone from those of the JVM, which concern all. */
public final class SeriousErrors {

    private SeriousErrors() {}

    /** Throws what was caught on if it is the JVM's: out of memory, say. A stack that overflowed is in order again. */
    public static void rethrow(Throwable caught) {
        if (caught instanceof VirtualMachineError error && !(caught instanceof StackOverflowError)) {
            throw error;
        }
    }
}
