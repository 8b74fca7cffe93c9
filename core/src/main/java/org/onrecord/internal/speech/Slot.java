package org.onrecord.internal.speech;

/**
 * The place of a quotation in a {@link Frame}.
 *
 * @param quotation index of the quotation
 * @param position number of frame tokens before it
 * @param length number of frame tokens that are its own words; 0 where the words were taken out
 */
public record Slot(int quotation, int position, int length) {

    /** Whether the quoted words are a part of the narrator's sentence: called it “a disaster”. */
    public boolean isInline() {
        return length > 0;
    }

    public int end() {
        return position + length;
    }
}
