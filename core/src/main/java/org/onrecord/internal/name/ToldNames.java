package org.onrecord.internal.name;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The names in one text that the user's gazetteers and rules found, among those that OnRecord finds. Immutable. */
final class ToldNames {

    private final ImmutableList<ToldName> names;

    ToldNames(List<ToldName> names) {
        this.names = ImmutableList.copyOf(names);
    }

    /** Puts the names on the board, as far as their precedence lets them. */
    void putOn(NameBoard board) {
        for (ToldName name : names) {
            if (name.overrides() ? !isPartOfLonger(name, board) : board.isFree(name.begin(), name.end())) {
                board.put(name.begin(), name.end(), name.label());
            }
        }
    }

    private static boolean isPartOfLonger(ToldName name, NameBoard board) {
        return board.labelAt(name.begin()) == name.label()
                && board.beginAt(name.begin()) <= name.begin()
                && board.endAt(name.begin()) >= name.end();
    }
}
