package org.onrecord.examples.quickstart;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A reason why the command cannot do its work; the message is for the user and says what, where and what to do. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns the failure of doing something. */
    static CommandFailure of(String what, IOException error) {
        return new CommandFailure(what + ": " + reason(error), error);
    }

    /** Returns what an I/O error means in words: the JDK's messages are often a bare path. */
    static String reason(IOException error) {
        if (error instanceof NoSuchFileException) {
            return "no such file or folder; check the name";
        }
        if (error instanceof AccessDeniedException) {
            return "permission denied; check its mode";
        }
        if (error instanceof CharacterCodingException) {
            return "it is not UTF-8; convert it first";
        }
        String detail = error instanceof FileSystemException fileSystem ? fileSystem.getReason() : error.getMessage();
        return detail == null ? error.getClass().getSimpleName() : detail;
    }
}
