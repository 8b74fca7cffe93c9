package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** A set of words or short phrases, without regard to case. Immutable. */
public final class WordSet {

    private final ImmutableSet<String> words;

    private WordSet(ImmutableSet<String> words) {
        this.words = words;
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
        return new WordSet(words.build());
    }

    public boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words, in lower case. */
    public ImmutableSet<String> words() {
        return words;
    }
}
