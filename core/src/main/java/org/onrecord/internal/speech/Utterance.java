package org.onrecord.internal.speech;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One act of speech: the quotations that belong together.
 *
 * @param quotations indices of its quotations, in text order, at least one
 */
public record Utterance(List<Integer> quotations) {

    public Utterance {
        quotations = ImmutableList.copyOf(quotations);
    }

    public int first() {
        return quotations.get(0);
    }

    public int last() {
        return quotations.get(quotations.size() - 1);
    }
}
