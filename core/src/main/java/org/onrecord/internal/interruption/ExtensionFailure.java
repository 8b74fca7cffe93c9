package org.onrecord.internal.interruption;

import java.util.Optional;
import org.onrecord.extension.ExtensionException;

/** Puts what users' code threw into words, the same for whatever they may add. */
public final class ExtensionFailure {

    private ExtensionFailure() {}

    /**
     * The exception that tells users which of their extensions failed, and why.
     *
     * @param extension what messages call it, as "The enricher wiki-ids"
     */
    public static ExtensionException of(String extension, Throwable cause) {
        String reason = Optional.ofNullable(cause.getMessage()).orElse("no message");
        return new ExtensionException(
                extension + " failed with " + cause.getClass().getName() + ": " + reason, cause);
    }
}
