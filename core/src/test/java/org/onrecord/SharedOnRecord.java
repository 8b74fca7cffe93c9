package org.onrecord;

/**
 * The one {@link OnRecord} with the default configuration that all tests with real models share, since loading it takes
 * seconds and most of the test JVM's memory.
 */
public final class SharedOnRecord {
    private SharedOnRecord() {}

    /** Returns it; the first call loads the models. Safe from any thread. */
    public static OnRecord get() {
        return Holder.INSTANCE;
    }

    private static final class Holder {
        private static final OnRecord INSTANCE = OnRecord.create();
    }
}
