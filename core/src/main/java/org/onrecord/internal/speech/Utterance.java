package org.onrecord.internal.speech;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One act of speech: the quotations that belong together.
 *
 * @param quotations indices of its quotations, at least one, each by one more than the one before
 */
public record Utterance(List<Integer> quotations) {

    public Utterance {
        quotations = ImmutableList.copyOf(quotations);
    }

    /** Whether the quotation is one of its own. */
    public boolean has(int quotation) {
        return first() <= quotation && quotation <= last();
    }

    public int first() {
        return quotations.get(0);
    }

    public int last() {
        return quotations.get(quotations.size() - 1);
    }
}
