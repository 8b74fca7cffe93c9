package org.onrecord;

/**
 * Thrown when the configuration or the class path is not in order, in most cases by {@link OnRecord.Builder#build()}.
 * Three exceptions: {@link CastFile#read} throws it for a line that is not in order; the parser's model is loaded in the
 * background, so that if it is damaged the first extraction that needs it throws this; and the methods of {@link
 * org.onrecord.json} throw it if Jackson is not on the class path.
 */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message says what is wrong and what to do. */
    public ConfigurationException(String message) {
        super(message);
    }

    /** Creates an exception whose message says what is wrong and what to do, with its cause. */
    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
