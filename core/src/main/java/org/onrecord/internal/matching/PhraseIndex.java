package org.onrecord.internal.matching;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.FSABuilder;
import org.onrecord.extension.GazetteerEntry;

/**
 * The phrases of a gazetteer, to be walked along the words of a text: a minimal finite-state automaton over their folded
 * bytes (Daciuk et al. 2000, by the Morfologik library). Immutable.
 *
 * <p>Large gazetteers have several automata, each for phrases of some first bytes, so that they are built side by side.
 */
final class PhraseIndex {

    /** What a walk gives that no phrase goes on with. */
    static final int NOWHERE = -1;

    private static final int BYTES = 256;
    private static final int MOST_PARTS = 4;
    private static final int FEWEST_KEYS_OF_PART = 20_000;
    /** An arc is a place in an automaton of less than 256 MB, and, above that, the number of the automaton. */
    private static final int PART_SHIFT = 28;

    private static final int ARC_MASK = (1 << PART_SHIFT) - 1;

    private static final long BYTES_OF_ARC = 6;
    private static final int SMALLEST_GROWTH = 1 << 14;
    private static final int LARGEST_GROWTH = 1 << 25;

    private final FSA[] automata;
    private final FirstWords firstWords;
    private final PhraseKeys keys;
    /** The entries of one key stand together; those of the key k begin at {@code firstEntry[k]}. */
    private final ImmutableList<GazetteerEntry> entries;

    private final int[] firstEntry;
    /** The arcs of the roots, of which there are too many to search them one by one for every word. */
    private final int[] rootArcs = new int[BYTES];

    private PhraseIndex(FSA[] automata, byte[][] keys, List<GazetteerEntry> entries, int[] firstEntry) {
        this.automata = automata;
        this.firstWords = FirstWords.of(keys);
        this.keys = new PhraseKeys(keys);
        this.entries = ImmutableList.copyOf(entries);
        this.firstEntry = firstEntry;
        Arrays.fill(rootArcs, NOWHERE);
        for (int part = 0; part < automata.length; part++) {
            FSA automaton = automata[part];
            for (int b = 0; b < BYTES; b++) {
                int arc = automaton.getArc(automaton.getRootNode(), (byte) b);
                if (arc != 0) {
                    rootArcs[b] = inPart(part, arc);
                }
            }
        }
    }

    private static int inPart(int part, int arc) {
        return (part << PART_SHIFT) | arc;
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

        byte[][] keys = new byte[sorted.length][];
        int[] firstEntry = new int[sorted.length + 1];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (count == 0 || !Arrays.equals(sorted[i].key, keys[count - 1])) {
                firstEntry[count] = i;
                keys[count++] = sorted[i].key;
            }
        }
        firstEntry[count] = sorted.length;
        byte[][] distinct = Arrays.copyOf(keys, count);
        return new PhraseIndex(
                automata(distinct),
                distinct,
                Arrays.stream(sorted).map(keyed -> keyed.entry).toList(),
                firstEntry);
    }

    private static FSA[] automata(byte[][] keys) {
        int[] bounds = bounds(keys);
        return IntStream.range(0, bounds.length - 1)
                .parallel()
                .mapToObj(part -> automaton(keys, bounds[part], bounds[part + 1]))
                .toArray(FSA[]::new);
    }

    /** Where in the keys the parts begin, and their end: never between two keys of one first byte. */
    private static int[] bounds(byte[][] keys) {
        int parts = Math.max(1, Math.min(MOST_PARTS, keys.length / FEWEST_KEYS_OF_PART));
        int[] bounds = new int[parts + 1];
        for (int part = 1; part <= parts; part++) {
            int bound = Math.max(bounds[part - 1], (int) ((long) keys.length * part / parts));
            while (0 < bound && bound < keys.length && keys[bound][0] == keys[bound - 1][0]) {
                bound++;
            }
            bounds[part] = bound;
        }
        return bounds;
    }

    private static FSA automaton(byte[][] keys, int from, int to) {
        // Its memory grows by about what it needs, so that it is rarely copied.
        long growth = SMALLEST_GROWTH;
        for (int k = from; k < to; k++) {
            growth += BYTES_OF_ARC * keys[k].length;
        }
        FSABuilder builder = new FSABuilder((int) Math.min(growth, LARGEST_GROWTH));
        for (int k = from; k < to; k++) {
            builder.add(keys[k], 0, keys[k].length);
        }
        return builder.complete();
    }

    /** Whether some phrase may begin with the folded bytes, which a space or nothing follows; if not, none does. */
    boolean mayBegin(byte[] bytes, int begin, int end) {
        return firstWords.mayBegin(bytes, begin, end);
    }

    /** The arc on which a phrase begins with the byte; {@link #NOWHERE} if none does. */
    int start(byte label) {
        return rootArcs[label & 0xFF];
    }

    /** The arc on which a phrase goes on with the byte; {@link #NOWHERE} if none does. */
    int next(int arc, byte label) {
        int part = arc >>> PART_SHIFT;
        FSA automaton = automata[part];
        int place = arc & ARC_MASK;
        if (automaton.isArcTerminal(place)) {
            return NOWHERE;
        }
        int next = automaton.getArc(automaton.getEndNode(place), label);
        return next == 0 ? NOWHERE : inPart(part, next);
    }

    /** Whether a phrase ends with the arc. */
    boolean isEnd(int arc) {
        return automata[arc >>> PART_SHIFT].isArcFinal(arc & ARC_MASK);
    }

    /** The entries whose folded phrase is in the buffer; in the order in which the user gave them. */
    List<GazetteerEntry> entries(FoldedBytes phrase) {
        int index = keys.find(phrase.bytes(), phrase.length());
        return index < 0 ? List.of() : entries.subList(firstEntry[index], firstEntry[index + 1]);
    }
}
