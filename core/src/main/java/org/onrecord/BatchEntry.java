package org.onrecord;

import java.util.Optional;

/**
 * What a batch is fed with: an {@link Input}, or the {@link Result.Failure} to read one, which then comes out in its
 * place, so that one unreadable document neither ends the batch nor goes unseen.
 */
public sealed interface BatchEntry permits Input, Result.Failure {
    /** Returns the document's id; empty if it has none. */
    Optional<String> id();
}
