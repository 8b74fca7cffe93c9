package org.onrecord.internal.matching;

import java.util.Arrays;

/**
 * Which of some phrases has given folded bytes: a hash table, since a search by halves would look at twenty places of the
 * memory far from each other. Immutable.
 */
final class PhraseKeys {

    private static final int EMPTY = -1;
    private static final int SLOTS_A_KEY = 2;

    private final byte[][] keys;
    private final int[] slots;
    private final int mask;

    /** A table of keys, of which no two are equal; a key is known by its place among them. */
    PhraseKeys(byte[][] keys) {
        this.keys = keys;
        int size = Integer.highestOneBit(Math.max(1, SLOTS_A_KEY * keys.length)) << 1;
        this.slots = new int[size];
        this.mask = size - 1;
        Arrays.fill(slots, EMPTY);
        for (int k = 0; k < keys.length; k++) {
            int slot = slot(keys[k], keys[k].length);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = k;
        }
    }

    /** The place of the key that is the first bytes of a buffer; a negative number if there is none. */
    int find(byte[] bytes, int length) {
        int slot = slot(bytes, length);
        while (slots[slot] != EMPTY) {
            byte[] key = keys[slots[slot]];
            if (Arrays.equals(key, 0, key.length, bytes, 0, length)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return EMPTY;
    }

    private int slot(byte[] bytes, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[i];
        }
        // The bits above count for those below, too.
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & mask;
    }
}
