package org.onrecord.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.onrecord.ConfigurationException;

/** Says in words what is wrong with a file that a user names; the JDK's messages are often a bare path. */
public final class UserFiles {

    private UserFiles() {}

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
