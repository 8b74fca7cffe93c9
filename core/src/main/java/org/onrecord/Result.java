package org.onrecord;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one document of a batch. */
public sealed interface Result permits Result.Success, Result.Failure {
    /** Returns the document's id as given in the input; empty if it has none. */
    Optional<String> id();

    /**
     * A document that was processed.
     *
     * @param extraction what was found in it
     */
    record Success(Extraction extraction) implements Result {
        /** Checks that nothing is null. */
        public Success {
            Checks.nonNull(extraction, "A result's extraction");
        }

        @Override
        public Optional<String> id() {
            return extraction.id();
        }
    }

    /**
     * A document that could not be read or processed. Two failures are equal if they are equal in everything except their
     * causes.
     *
     * @param id the document's id as given in the input; empty if it has none
     * @param errorType the class name of the error, such as "java.lang.StackOverflowError"
     * @param message what is wrong, for people to read
     * @param cause the error itself, for its stack trace; empty if it is not available, as in a failure read from JSON
     */
    record Failure(Optional<String> id, String errorType, String message, Optional<Throwable> cause)
            implements Result, BatchEntry {
        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if the type of the error is blank
         */
        public Failure {
            Checks.nonNull(id, "A failure's id");
            Checks.nonBlank(errorType, "A failure's error type");
            Checks.nonNull(message, "A failure's message");
            Checks.nonNull(cause, "A failure's cause");
        }

        /** Returns the failure of a document, as caused by an error. */
        public static Failure of(Optional<String> id, Throwable cause) {
            return new Failure(
                    id,
                    cause.getClass().getName(),
                    Objects.requireNonNullElse(cause.getMessage(), cause.toString()),
                    Optional.of(cause));
        }

        // Throwables are equal only to themselves, which would make every failure unequal to its like.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Failure that
                    && id.equals(that.id)
                    && errorType.equals(that.errorType)
                    && message.equals(that.message);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, errorType, message);
        }
    }
}
