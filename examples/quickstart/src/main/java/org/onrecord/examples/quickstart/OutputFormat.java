package org.onrecord.examples.quickstart;

/** How results are written. */
enum OutputFormat {
    /** A report for people. */
    TEXT,
    /** Indented JSON: one object for one text, an array for several documents. */
    JSON,
    /** JSON Lines: one document a line. */
    JSONL
}
