package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** A set of words or short phrases, without regard to case or as they are written. Immutable. */
public final class WordSet {

    private final ImmutableSet<String> words;
    private final boolean caseSensitive;

    private WordSet(ImmutableSet<String> words, boolean caseSensitive) {
        this.words = words;
        this.caseSensitive = caseSensitive;
    }

    /**
     * A list of the library's own.
     *
     * @throws org.onrecord.ConfigurationException if it is missing
     */
    public static WordSet builtIn(String file) {
        return load(LexiconSource.builtIn(), file);
    }

    static WordSet load(LexiconSource source, String file) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (List<String> row : source.read(file, 1)) {
            words.add(row.get(0).toLowerCase(Locale.ROOT));
        }
        return new WordSet(words.build(), false);
    }

    /** A list of words that count only as they are written in it, or in capitals, as in headlines: "Jr." and "JR.". */
    static WordSet loadCaseSensitive(LexiconSource source, String file) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (List<String> row : source.read(file, 1)) {
            words.add(row.get(0), row.get(0).toUpperCase(Locale.ROOT));
        }
        return new WordSet(words.build(), true);
    }

    public boolean contains(String word) {
        return words.contains(caseSensitive ? word : word.toLowerCase(Locale.ROOT));
    }

    /** The words, in lower case unless that counts. */
    public ImmutableSet<String> words() {
        return words;
    }
}
