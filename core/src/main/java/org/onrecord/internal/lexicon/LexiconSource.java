package org.onrecord.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.onrecord.ConfigurationException;
import org.onrecord.extension.Lexicon;

/** Where word lists come from: the class path, and behind each list what users add to it. Immutable. */
public final class LexiconSource {

    private static final Splitter COLUMNS = Splitter.on('\t').trimResults();

    private final ImmutableListMultimap<String, Addition> additions;

    /** A row of the user's. */
    private record Addition(String row, Lexicon lexicon) {}

    private LexiconSource(ImmutableListMultimap<String, Addition> additions) {
        this.additions = additions;
    }

    /** The built-in lists and rows that users add to them. */
    public static LexiconSource with(ListMultimap<Lexicon, String> rows) {
        ImmutableListMultimap.Builder<String, Addition> additions = ImmutableListMultimap.builder();
        rows.forEach((lexicon, row) -> additions.put(lexicon.fileName(), new Addition(row, lexicon)));
        return new LexiconSource(additions.build());
    }

    /** The built-in lists. */
    public static LexiconSource builtIn() {
        return with(ImmutableListMultimap.of());
    }

    /**
     * Returns the rows of a word list, each with exactly so many columns; the user's are the last.
     *
     * @throws ConfigurationException if the list is missing or a row has another number of columns
     */
    List<List<String>> read(String name, int columns) {
        return ImmutableList.<List<String>>builder()
                .addAll(ownRows(name, columns))
                .addAll(addedRows(name, columns))
                .build();
    }

    /**
     * Returns the library's own rows of a word list, each with exactly so many columns.
     *
     * @throws ConfigurationException if the list is missing or a row has another number of columns
     */
    List<List<String>> ownRows(String name, int columns) {
        return LexiconFile.read(name, columns);
    }

    /**
     * Returns the rows that users add to a word list, each with exactly so many columns.
     *
     * @throws ConfigurationException if a row has another number of columns
     */
    List<List<String>> addedRows(String name, int columns) {
        return additions.get(name).stream()
                .map(addition -> columns(addition, columns))
                .toList();
    }

    private static List<String> columns(Addition addition, int columns) {
        List<String> given = COLUMNS.splitToList(addition.row().strip());
        List<String> defaults = addition.lexicon().defaults();
        int missing = columns - given.size();
        if (missing < 0 || missing > defaults.size() || given.contains("")) {
            throw new ConfigurationException("The row \"" + addition.row() + "\" for " + addition.lexicon() + " has "
                    + given.size() + " columns" + (given.contains("") ? " with an empty one" : "") + "; it needs "
                    + (columns - defaults.size()) + (defaults.isEmpty() ? "" : " to " + columns)
                    + ", separated by tabs. See " + addition.lexicon().fileName() + " in onrecord-models.");
        }
        return ImmutableList.<String>builder()
                .addAll(given)
                .addAll(defaults.subList(defaults.size() - missing, defaults.size()))
                .build();
    }
}
