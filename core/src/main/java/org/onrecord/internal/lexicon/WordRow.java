package org.onrecord.internal.lexicon;

import java.util.Optional;
import org.onrecord.ConfigurationException;
import org.onrecord.extension.Lexicon;

/**
 * A row that users add to a word list.
 *
 * @param text its columns, separated by tabs
 * @param place the file and line where it stands; empty if it was given in code
 */
public record WordRow(Lexicon lexicon, String text, Optional<String> place) {

    /** Returns the exception that refuses the row. */
    public ConfigurationException refused(String why) {
        String where = place.map(line -> " (" + line + ")").orElse("");
        return new ConfigurationException("The row \"" + text + "\" for " + lexicon + where + " " + why);
    }
}
