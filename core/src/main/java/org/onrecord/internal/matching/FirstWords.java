package org.onrecord.internal.matching;

/**
 * The first words of phrases, up to the first space, as bits at the places of their hashes: tells fast of nearly all
 * words that no phrase begins with them (a Bloom filter with one hash). Immutable.
 */
final class FirstWords {

    /** So that one in sixteen of the other words, at most, passes. */
    private static final int BITS_A_PHRASE = 16;

    private static final byte SPACE = ' ';

    private final long[] bits;
    private final int mask;

    private FirstWords(int size) {
        this.bits = new long[size / Long.SIZE];
        this.mask = size - 1;
    }

    static FirstWords of(byte[][] phrases) {
        long wanted = Math.max(Long.SIZE, (long) BITS_A_PHRASE * phrases.length);
        FirstWords words = new FirstWords((int) Math.min(1L << 30, Long.highestOneBit(2 * wanted - 1)));
        for (byte[] phrase : phrases) {
            int place = words.place(phrase, 0, phrase.length);
            words.bits[place / Long.SIZE] |= 1L << place;
        }
        return words;
    }

    /** Whether some phrase may begin with the word; if not, none does. */
    boolean mayBegin(byte[] bytes, int begin, int end) {
        int place = place(bytes, begin, end);
        return (bits[place / Long.SIZE] & (1L << place)) != 0;
    }

    private int place(byte[] bytes, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end && bytes[i] != SPACE; i++) {
            hash = 31 * hash + bytes[i];
        }
        // The bits above count for those below, too.
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & mask;
    }
}
