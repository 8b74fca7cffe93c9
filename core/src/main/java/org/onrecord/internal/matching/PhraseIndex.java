package org.onrecord.internal.matching;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.FSABuilder;
import org.onrecord.extension.GazetteerEntry;

/**
 * The phrases of a gazetteer, to be walked along the words of a text: a minimal finite-state automaton over their folded
 * bytes (Daciuk et al. 2000, by the Morfologik library). Immutable.
 */
final class PhraseIndex {

    /** What a walk gives that no phrase goes on with. */
    static final int NOWHERE = -1;

    private static final int BYTES = 256;
    private static final long BYTES_OF_ARC = 6;
    private static final int SMALLEST_GROWTH = 1 << 14;
    private static final int LARGEST_GROWTH = 1 << 25;

    private final FSA automaton;
    private final byte[][] keys;
    /** The entries of one key stand together; those of the key k begin at {@code firstEntry[k]}. */
    private final ImmutableList<GazetteerEntry> entries;

    private final int[] firstEntry;
    /** The arcs of the root, of which there are too many to search them one by one for every word. */
    private final int[] rootArcs = new int[BYTES];

    private PhraseIndex(FSA automaton, byte[][] keys, List<GazetteerEntry> entries, int[] firstEntry) {
        this.automaton = automaton;
        this.keys = keys;
        this.entries = ImmutableList.copyOf(entries);
        this.firstEntry = firstEntry;
        for (int b = 0; b < BYTES; b++) {
            rootArcs[b] = automaton.getArc(automaton.getRootNode(), (byte) b);
        }
    }

    /**
     * An entry with what it is sorted by.
     */
    private static final class Keyed implements Comparable<Keyed> {

        /** The first eight bytes of the key, which tell most keys apart without a look at memory far away. */
        private final long prefix;

        private final byte[] key;
        private final GazetteerEntry entry;

        Keyed(byte[] key, GazetteerEntry entry) {
            long first = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                first = (first << Byte.SIZE) | (i < key.length ? key[i] & 0xFF : 0);
            }
            this.prefix = first;
            this.key = key;
            this.entry = entry;
        }

        @Override
        public int compareTo(Keyed other) {
            int byPrefix = Long.compareUnsigned(prefix, other.prefix);
            return byPrefix != 0 ? byPrefix : Arrays.compareUnsigned(key, other.key);
        }
    }

    static PhraseIndex of(List<GazetteerEntry> entries) {
        FoldedBytes buffer = new FoldedBytes(1 << 10);
        Keyed[] sorted = new Keyed[entries.size()];
        for (int i = 0; i < sorted.length; i++) {
            buffer.clear();
            buffer.append(Folding.plain(entries.get(i).phrase()));
            sorted[i] = new Keyed(buffer.toArray(), entries.get(i));
        }
        // Stable: of several entries that fit, the first given counts.
        Arrays.parallelSort(sorted);

        FSABuilder builder = new FSABuilder(growth(sorted));
        byte[][] keys = new byte[sorted.length][];
        int[] firstEntry = new int[sorted.length + 1];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            byte[] key = sorted[i].key;
            if (count == 0 || !Arrays.equals(key, keys[count - 1])) {
                builder.add(key, 0, key.length);
                firstEntry[count] = i;
                keys[count++] = key;
            }
        }
        firstEntry[count] = sorted.length;
        return new PhraseIndex(
                builder.complete(),
                Arrays.copyOf(keys, count),
                Arrays.stream(sorted).map(keyed -> keyed.entry).toList(),
                firstEntry);
    }

    /** By how much the automaton's memory grows at a time: about the memory that it needs, so that it is rarely copied. */
    private static int growth(Keyed[] sorted) {
        long bytes = SMALLEST_GROWTH;
        for (Keyed keyed : sorted) {
            bytes += BYTES_OF_ARC * keyed.key.length;
        }
        return (int) Math.min(bytes, LARGEST_GROWTH);
    }

    /** The arc on which a phrase begins with the byte; {@link #NOWHERE} if none does. */
    int start(byte label) {
        int arc = rootArcs[label & 0xFF];
        return arc == 0 ? NOWHERE : arc;
    }

    /** The arc on which a phrase goes on with the byte; {@link #NOWHERE} if none does. */
    int next(int arc, byte label) {
        if (automaton.isArcTerminal(arc)) {
            return NOWHERE;
        }
        int next = automaton.getArc(automaton.getEndNode(arc), label);
        return next == 0 ? NOWHERE : next;
    }

    /** Whether a phrase ends with the arc. */
    boolean isEnd(int arc) {
        return automaton.isArcFinal(arc);
    }

    /** The entries whose phrase is the one given but for case; in the order in which the user gave them. */
    List<GazetteerEntry> entries(String phrase) {
        FoldedBytes key = new FoldedBytes(3 * phrase.length());
        key.append(phrase);
        int index = Arrays.binarySearch(keys, key.toArray(), Arrays::compareUnsigned);
        return index < 0 ? List.of() : entries.subList(firstEntry[index], firstEntry[index + 1]);
    }
}
