package org.onrecord.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.onrecord.ConfigurationException;

/** Where word lists come from: the class path, and behind each list what users add to it. Immutable. */
public final class LexiconSource {

    private static final Splitter COLUMNS = Splitter.on('\t').trimResults();

    /** By the name of the list's file. */
    private final ImmutableListMultimap<String, WordRow> additions;

    private LexiconSource(ImmutableListMultimap<String, WordRow> additions) {
        this.additions = additions;
    }

    /** The built-in lists and rows that users add to them. */
    public static LexiconSource with(List<WordRow> rows) {
        return new LexiconSource(Multimaps.index(rows, row -> row.lexicon().fileName()));
    }

    /** The built-in lists. */
    public static LexiconSource builtIn() {
        return with(List.of());
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
     * The second words of a list of pairs by the first; of the same word twice, the last counts.
     *
     * @throws ConfigurationException as {@link #read}
     */
    ImmutableMap<String, String> pairs(String name) {
        ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
        for (List<String> row : read(name, 2)) {
            pairs.put(row.get(0), row.get(1));
        }
        return pairs.buildKeepingLast();
    }

    /**
     * All second words of a list of pairs by the first.
     *
     * @throws ConfigurationException as {@link #read}
     */
    ImmutableSetMultimap<String, String> multiPairs(String name) {
        ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
        for (List<String> row : read(name, 2)) {
            pairs.put(row.get(0), row.get(1));
        }
        return pairs.build();
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
     * @throws ConfigurationException if a row has another number of columns, or one that its list does not take
     */
    List<List<String>> addedRows(String name, int columns) {
        return additions.get(name).stream().map(row -> columns(row, columns)).toList();
    }

    private static List<String> columns(WordRow row, int columns) {
        List<String> given = COLUMNS.splitToList(row.text().strip());
        List<String> defaults = row.lexicon().defaults();
        int missing = columns - given.size();
        if (missing < 0 || missing > defaults.size() || given.contains("")) {
            throw row.refused("has " + given.size() + " columns" + (given.contains("") ? " with an empty one" : "")
                    + "; it needs "
                    + (columns - defaults.size()) + (defaults.isEmpty() ? "" : " to " + columns)
                    + ", separated by tabs. See " + row.lexicon().fileName() + " in onrecord-models.");
        }
        return RowValues.checked(
                row,
                ImmutableList.<String>builder()
                        .addAll(given)
                        .addAll(defaults.subList(defaults.size() - missing, defaults.size()))
                        .build());
    }
}
