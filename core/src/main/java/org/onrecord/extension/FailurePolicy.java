package org.onrecord.extension;

/** What becomes of a document on which an extension fails, that is, throws or returns an invalid result. */
public enum FailurePolicy {
    /** The document fails with an {@link ExtensionException}; in a batch, the others continue. */
    FAIL_DOCUMENT,
    /** The document continues as if the extension had not run, with a warning that says what went wrong. */
    WARN
}
