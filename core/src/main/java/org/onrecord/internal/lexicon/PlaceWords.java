package org.onrecord.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.PlaceKind;

/** Words that tell what kind of place a name names: "Mount", "County". Immutable. */
public final class PlaceWords {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final String FIRST = "FIRST";

    private final ImmutableMap<String, PlaceKind> byFirst;
    private final ImmutableMap<String, PlaceKind> byLast;

    private PlaceWords(ImmutableMap<String, PlaceKind> byFirst, ImmutableMap<String, PlaceKind> byLast) {
        this.byFirst = byFirst;
        this.byLast = byLast;
    }

    static PlaceWords load(LexiconSource source) {
        ImmutableMap.Builder<String, PlaceKind> byFirst = ImmutableMap.builder();
        ImmutableMap.Builder<String, PlaceKind> byLast = ImmutableMap.builder();
        for (List<String> row : source.read("place-words.tsv", 3)) {
            (row.get(1).equals(FIRST) ? byFirst : byLast).put(row.get(0), PlaceKind.valueOf(row.get(2)));
        }
        return new PlaceWords(byFirst.buildOrThrow(), byLast.buildOrThrow());
    }

    /** The kind of place that the words of a name tell; the last word of "Lake County" counts more than the first. */
    public Optional<PlaceKind> kindOf(String name) {
        List<String> words = WORDS.splitToList(name);
        return Optional.ofNullable(byLast.get(words.get(words.size() - 1)))
                .or(() -> Optional.ofNullable(byFirst.get(words.get(0))));
    }
}
