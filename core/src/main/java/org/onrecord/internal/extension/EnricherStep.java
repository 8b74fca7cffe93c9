package org.onrecord.internal.extension;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.Extraction;
import org.onrecord.extension.Enricher;
import org.onrecord.extension.ExtensionException;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.extension.TextView;
import org.onrecord.internal.interruption.ExtensionFailure;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.interruption.SeriousErrors;

/** An enricher with the name that messages give it; keeps its failures to the document. As thread-safe as it. */
record EnricherStep(String name, Enricher enricher, FailurePolicy policy) {

    /** So many violations of a result show what is wrong with it. */
    private static final int ENOUGH = 5;

    /**
     * Returns what the enricher makes of the extraction.
     *
     * @throws ExtensionException if it fails and its policy is that the document fails with it
     * @throws java.util.concurrent.CancellationException if it fails since the thread was interrupted
     */
    Extraction apply(Extraction extraction, TextView text) {
        try {
            return checked(enricher.enrich(extraction, text), extraction, text);
        } catch (ExtensionException e) {
            Interruption.checkAfter(e);
            return failed(e, extraction);
        } catch (Exception | Error e) {
            SeriousErrors.rethrow(e);
            Interruption.checkAfter(e);
            return failed(ExtensionFailure.of("The enricher " + name, e), extraction);
        }
    }

    private Extraction checked(@Nullable Extraction result, Extraction before, TextView text) {
        if (result == null) {
            throw new ExtensionException("The enricher " + name
                    + " returned null; an enricher that changes nothing returns the extraction that it was given");
        }
        List<String> violations = ExtractionCheck.violations(result, text.text());
        if (!result.id().equals(before.id())) {
            throw new ExtensionException("The enricher " + name + " changed the document's id from "
                    + before.id().orElse("none") + " to " + result.id().orElse("none"));
        }
        if (!violations.isEmpty()) {
            throw new ExtensionException("The enricher " + name + " returned an extraction that does not hold: "
                    + violations.stream().limit(ENOUGH).collect(Collectors.joining("; ")));
        }
        return result;
    }

    private Extraction failed(ExtensionException failure, Extraction before) {
        if (policy == FailurePolicy.FAIL_DOCUMENT) {
            throw failure;
        }
        return before.withWarning(String.valueOf(failure.getMessage()));
    }
}
