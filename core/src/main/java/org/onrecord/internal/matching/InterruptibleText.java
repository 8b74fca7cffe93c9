package org.onrecord.internal.matching;

import org.onrecord.internal.interruption.Interruption;

/** A text whose reading ends when the thread is interrupted, since a regular expression may search it for hours. */
final class InterruptibleText implements CharSequence {

    private static final int CHARACTERS_BETWEEN_LOOKS = 1 << 14;

    private final String text;
    private int untilLook = CHARACTERS_BETWEEN_LOOKS;

    InterruptibleText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (--untilLook < 0) {
            untilLook = CHARACTERS_BETWEEN_LOOKS;
            Interruption.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
