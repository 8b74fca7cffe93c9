package org.onrecord.cases;

import java.util.List;
import java.util.Optional;
import org.onrecord.InvariantChecker;
import org.onrecord.SharedOnRecord;

/** Extracts from texts for whose contents nothing is expected but that they do no harm. */
final class Failures {
    private Failures() {}

    /** Returns what goes wrong with a text: what it throws, or which invariants the extraction breaks. */
    static Optional<String> of(String text) {
        try {
            List<String> violations =
                    InvariantChecker.violations(text, SharedOnRecord.get().extract(text));
            return violations.isEmpty()
                    ? Optional.empty()
                    : Optional.of("\"" + Escapes.encode(text) + "\" breaks invariants: " + violations);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return Optional.of("\"" + Escapes.encode(text) + "\" throws " + e);
        }
    }
}
