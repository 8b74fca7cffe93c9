package org.onrecord.internal.language;

import com.google.common.collect.Iterators;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The words in lower case that a name tagger's model has seen. CoreNLP adds to them what it reads, as many as the model
 * allows; these stay as they are, so that no document changes what is found in another. Thread-safe.
 */
final class KnownWords extends AbstractSet<String> {

    private final Set<String> words;

    KnownWords(Set<String> words) {
        this.words = words;
    }

    @Override
    public boolean contains(Object word) {
        return words.contains(word);
    }

    /** Leaves the words as they are. */
    @Override
    public boolean add(String word) {
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return Iterators.unmodifiableIterator(words.iterator());
    }

    @Override
    public int size() {
        return words.size();
    }
}
