package org.onrecord.internal.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.onrecord.ConfigurationException;

/** Reads what was learnt from the class path, where {@code onrecord-models} puts it. Thread-safe. */
public final class LearntFile {

    private LearntFile() {}

    /** Makes something of the lines of a file. */
    @FunctionalInterface
    public interface Parser<T> {

        /** What the lines say. */
        T parse(BufferedReader lines) throws IOException;
    }

    /**
     * What the file at that path of the class path says.
     *
     * @throws ConfigurationException if it is missing or damaged
     */
    public static <T> T read(String path, Parser<T> parser) {
        InputStream in = LearntFile.class.getResourceAsStream(path);
        if (in == null) {
            throw new ConfigurationException("The weights " + path + " are not on the class path. Add the dependency"
                    + " org.onrecord:onrecord-models in the version of onrecord-core to your pom.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.parse(lines);
        } catch (IOException | RuntimeException e) {
            throw new ConfigurationException("The weights " + path + " cannot be read: " + e, e);
        }
    }
}
