package org.onrecord.examples.quickstart;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Streams;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.BatchEntry;
import org.onrecord.CastMember;

/**
 * The documents of all inputs, one input after the other, each opened when its turn comes. {@link Stream#flatMap} would
 * not do: it reads a whole input ahead.
 */
final class Documents extends AbstractIterator<BatchEntry> {

    private final Deque<DocumentSource> waiting;
    private final List<CastMember> cast;
    private Stream<BatchEntry> current = Stream.empty();
    private Iterator<BatchEntry> documents = Collections.emptyIterator();

    private Documents(List<DocumentSource> sources, List<CastMember> cast) {
        this.waiting = new ArrayDeque<>(sources);
        this.cast = cast;
    }

    /**
     * Returns the documents of the inputs, to be closed after use.
     *
     * @param sources the inputs in order
     * @param cast people known to be in every document
     */
    static Stream<BatchEntry> of(List<DocumentSource> sources, List<CastMember> cast) {
        Documents documents = new Documents(sources, cast);
        return Streams.stream(documents).onClose(() -> documents.current.close());
    }

    @Override
    protected @Nullable BatchEntry computeNext() {
        while (!documents.hasNext()) {
            current.close();
            DocumentSource next = waiting.poll();
            if (next == null) {
                return endOfData();
            }
            current = next.open(cast);
            documents = current.iterator();
        }
        return documents.next();
    }
}
