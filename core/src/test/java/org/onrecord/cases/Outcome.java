package org.onrecord.cases;

import java.util.List;

/**
 * How an expectation came out.
 *
 * @param expectation what was expected
 * @param complaints what is wrong; nothing if the expectation is met
 */
record Outcome(Expectation expectation, List<String> complaints) {
    Outcome {
        complaints = List.copyOf(complaints);
    }

    boolean isMet() {
        return complaints.isEmpty();
    }
}
