package org.onrecord.internal.files;

import com.google.common.io.CharStreams;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.ConfigurationException;

/**
 * Opens a file of text that a user names, and says in words what is wrong with it; the JDK's messages are often a bare path.
 */
public final class UserFiles {

    /** Editors on Windows put it before the text. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private UserFiles() {}

    /**
     * Opens a file in UTF-8, behind the byte order mark if it begins with one.
     *
     * @throws IOException if it cannot be opened, or begins with no character of UTF-8
     */
    public static BufferedReader open(Path file) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    /** The lines of a file, as {@link #open(Path)} opens it. */
    public static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            return CharStreams.readLines(reader);
        }
    }

    /**
     * Returns the exception for a file of text that could not be read.
     *
     * @param what what messages call the file
     */
    public static ConfigurationException unreadable(String what, Path file, IOException error) {
        return new ConfigurationException(what + " " + file + " " + problem(file, error), error);
    }

    private static String problem(Path file, IOException error) {
        if (error instanceof NoSuchFileException) {
            return "does not exist; check the path";
        }
        if (error instanceof CharacterCodingException) {
            return "is not in UTF-8" + lineOfBrokenCharacter(file) + "; convert it first";
        }
        return "cannot be read: " + error;
    }

    private static String lineOfBrokenCharacter(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return "";
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return " (line " + line + ")";
    }
}
