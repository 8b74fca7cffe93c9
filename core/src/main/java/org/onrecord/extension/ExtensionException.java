package org.onrecord.extension;

/** Thrown when an extension fails on a document; the message names the extension and says what is wrong. */
public final class ExtensionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception for an invalid result. */
    public ExtensionException(String message) {
        super(message);
    }

    /** Creates an exception with what the extension threw as its cause. */
    public ExtensionException(String message, Throwable cause) {
        super(message, cause);
    }
}
