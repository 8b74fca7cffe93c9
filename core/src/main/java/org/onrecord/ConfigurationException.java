package org.onrecord;

/**
 * Thrown by {@link OnRecord.Builder#build()} when the configuration or the class path is not in order. The model of the
 * parser is loaded in the background: if it is damaged, the first extraction that needs it throws this.
 */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception whose message says what is wrong and what to do. */
    public ConfigurationException(String message) {
        super(message);
    }

    /** Makes an exception whose message says what is wrong and what to do, with what caused it. */
    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
