package org.onrecord.examples.quickstart;

import java.util.Locale;

/** What an input holds. */
enum InputFormat {
    /**
     * Told by the name ({@code .jsonl}, {@code .ndjson}) or, where there is no name or it ends in {@code .json}, by how the
     * input begins.
     */
    AUTO,
    /** One document, the whole input. */
    TEXT,
    /** One document a line, each a JSON object. */
    JSONL;

    /** The format that this one means for a file of the given name; never {@link #AUTO}. */
    InputFormat ofFile(String fileName) {
        if (this != AUTO) {
            return this;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSONL : TEXT;
    }

    /** Whether files of such names hold JSON of one kind or another. */
    static boolean isJson(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The format of a stream without a name, whose first character other than white space is given. */
    static InputFormat ofStream(int firstCharacter) {
        return firstCharacter == '{' ? JSONL : TEXT;
    }
}
