package org.onrecord;

import java.util.Optional;

/**
 * An element of a batch: an {@link Input}, or a {@link Result.Failure} to read one, which is passed through in its place,
 * so that an unreadable document neither ends the batch nor goes unnoticed.
 */
public sealed interface BatchEntry permits Input, Result.Failure {
    /** Returns the document's id; empty if it has none. */
    Optional<String> id();
}
