package org.onrecord.extension;

/** Thrown for a document for which an extension fails; the message names the extension and says what is wrong. */
public final class ExtensionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception for a result that is not valid. */
    public ExtensionException(String message) {
        super(message);
    }

    /** Makes an exception with what the extension threw. */
    public ExtensionException(String message, Throwable cause) {
        super(message, cause);
    }
}
