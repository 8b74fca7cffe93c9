package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onrecord.Entity;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Span;

/** The names of entities by where they stand, so that those in a stretch of the text are found without a look at all. */
final class NamesInOrder {

    /** By where they begin. */
    private final NavigableMap<Integer, List<Name>> names = new TreeMap<>();

    private NamesInOrder() {}

    /**
     * A name.
     *
     * @param rank where the entity stands among all
     */
    private record Name(int rank, Entity entity, Mention mention) {}

    static NamesInOrder of(List<Entity> entities) {
        NamesInOrder inOrder = new NamesInOrder();
        for (int i = 0; i < entities.size(); i++) {
            for (Mention mention : entities.get(i).mentions()) {
                if (mention.kind() == MentionKind.NAME) {
                    inOrder.names
                            .computeIfAbsent(mention.begin(), begin -> new ArrayList<>())
                            .add(new Name(i, entities.get(i), mention));
                }
            }
        }
        return inOrder;
    }

    /** The entities with a name that lies all within a stretch, in their order. */
    Collection<Entity> within(Span span) {
        NavigableMap<Integer, Entity> byRank = new TreeMap<>();
        names.subMap(span.begin(), true, span.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(name -> span.contains(name.mention().span()))
                .forEach(name -> byRank.put(name.rank(), name.entity()));
        return ImmutableList.copyOf(byRank.values());
    }
}
