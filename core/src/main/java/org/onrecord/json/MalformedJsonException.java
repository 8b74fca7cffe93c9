package org.onrecord.json;

import org.jspecify.annotations.Nullable;

/** Thrown for text that is not JSON, or not of the form expected; the message says where and what. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedJsonException(String message) {
        this(message, null);
    }

    MalformedJsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
