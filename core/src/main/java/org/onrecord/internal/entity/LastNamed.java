package org.onrecord.internal.entity;

import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.name.NameMention;

/** Tells which of several people was named last before a place in the text. */
final class LastNamed {

    private final List<PersonCluster> people;
    private final int[][] positions;

    LastNamed(List<PersonCluster> people) {
        this.people = people;
        this.positions = people.stream()
                .map(person -> person.mentions().stream()
                        .mapToInt(NameMention::begin)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The one named last before the token, or else the one named first of all. */
    PersonCluster before(int token) {
        int best = 0;
        int bestPosition = Integer.MIN_VALUE;
        for (int p = 0; p < positions.length; p++) {
            int index = Arrays.binarySearch(positions[p], token);
            int before = index >= 0 ? index : -index - 2;
            int position = before >= 0 ? positions[p][before] : -positions[p][0] - 1;
            if (position > bestPosition) {
                best = p;
                bestPosition = position;
            }
        }
        return people.get(best);
    }
}
