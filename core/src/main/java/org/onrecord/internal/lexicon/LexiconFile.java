package org.onrecord.internal.lexicon;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.ConfigurationException;

/**
 * Reads a word list from the class path: UTF-8, an entry a line, columns separated by tabs, lines that begin with
 * {@code #} left out.
 */
final class LexiconFile {

    private static final String ROOT = "/org/onrecord/models/lexicon/";
    private static final Splitter COLUMNS = Splitter.on('\t');

    private LexiconFile() {}

    /**
     * Returns the rows of a word list, each with exactly so many columns.
     *
     * @throws ConfigurationException if the file is missing or a row has another number of columns
     */
    static List<List<String>> read(String name, int columns) {
        InputStream in = LexiconFile.class.getResourceAsStream(ROOT + name);
        if (in == null) {
            throw new ConfigurationException("The word list " + ROOT + name + " is not on the class path. Add the"
                    + " dependency org.onrecord:onrecord-models in the version of onrecord-core to your pom.");
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> row = COLUMNS.splitToList(line);
                if (row.size() != columns) {
                    throw new ConfigurationException("The word list " + name + " needs " + columns
                            + " columns, but this row has " + row.size() + ": " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new ConfigurationException("The word list " + name + " cannot be read: " + e, e);
        }
        return rows;
    }
}
