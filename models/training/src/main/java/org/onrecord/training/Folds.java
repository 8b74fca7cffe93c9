package org.onrecord.training;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Parts texts in folds, so that a model can be tried on texts that it has not seen: parts of one book are in one fold. */
final class Folds {

    /** What ids of parts add to that of the book: where the part begins. */
    private static final Pattern PART = Pattern.compile("(-\\d+)?(@\\d+)?$");

    private final int count;
    private final ImmutableList<Integer> folds;

    private Folds(int count, List<Integer> folds) {
        this.count = count;
        this.folds = ImmutableList.copyOf(folds);
    }

    /** So many folds of texts with these ids, the books in turn. */
    static Folds of(int count, List<String> ids) {
        Map<String, Integer> books = new LinkedHashMap<>();
        List<Integer> folds = new ArrayList<>();
        for (String id : ids) {
            folds.add(books.computeIfAbsent(PART.matcher(id).replaceFirst(""), book -> books.size() % count));
        }
        return new Folds(count, folds);
    }

    /** The fold of a text. */
    int of(int text) {
        return folds.get(text);
    }

    <T> List<T> inside(int fold, List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> folds.get(i) == fold)
                .mapToObj(all::get)
                .toList();
    }

    <T> List<T> outside(int fold, List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> folds.get(i) != fold)
                .mapToObj(all::get)
                .toList();
    }

    /** What is made for each fold, for several at once. */
    <T> List<T> map(IntFunction<T> make) {
        return IntStream.range(0, count).parallel().mapToObj(make).toList();
    }
}
