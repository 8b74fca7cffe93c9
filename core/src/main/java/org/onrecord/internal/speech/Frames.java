package org.onrecord.internal.speech;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The frames of a text, paragraph by paragraph.
 *
 * @param all in text order
 * @param ofQuotation for each quotation the index of the frame that holds its slot
 */
public record Frames(List<Frame> all, List<Integer> ofQuotation) {

    public Frames {
        all = ImmutableList.copyOf(all);
        ofQuotation = ImmutableList.copyOf(ofQuotation);
    }

    public Frame get(int index) {
        return all.get(index);
    }

    /** The index of the frame before in the same paragraph, or -1. */
    public int before(int index) {
        return index > 0 && all.get(index - 1).paragraph() == all.get(index).paragraph() ? index - 1 : -1;
    }

    /** The index of the frame behind in the same paragraph, or -1. */
    public int behind(int index) {
        return index + 1 < all.size()
                        && all.get(index + 1).paragraph() == all.get(index).paragraph()
                ? index + 1
                : -1;
    }
}
