package org.onrecord.internal.matching;

import java.util.Arrays;

/** A growing buffer of folded text in UTF-8. For one thread. */
final class FoldedBytes {

    private byte[] bytes;
    private int length;

    FoldedBytes(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** Adds bytes that are folded already. */
    void append(byte[] folded, int begin, int end) {
        ensure(end - begin);
        System.arraycopy(folded, begin, bytes, length, end - begin);
        length += end - begin;
    }

    void append(String text) {
        ensure(3 * text.length());
        for (int i = 0; i < text.length(); i++) {
            append(Folding.fold(text.charAt(i)));
        }
    }

    /** Halves of surrogate pairs are written one by one, which serves for comparing. */
    private void append(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
