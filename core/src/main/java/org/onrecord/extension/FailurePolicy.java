package org.onrecord.extension;

/** What becomes of a document for which an extension fails: throws, or returns what is not valid. */
public enum FailurePolicy {
    /** The document fails with an {@link ExtensionException}; in a batch the others go on. */
    FAIL_DOCUMENT,
    /** The document goes on as if the extension had not run, with a warning that says what went wrong. */
    WARN
}
