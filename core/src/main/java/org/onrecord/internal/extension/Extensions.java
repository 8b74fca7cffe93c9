package org.onrecord.internal.extension;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.Extraction;
import org.onrecord.extension.TextView;
import org.onrecord.internal.language.AnnotatedText;

/** What users added, checked and ready to run. As thread-safe as what they added. */
public final class Extensions implements AutoCloseable {

    private final ImmutableList<EnricherStep> enrichers;
    private final HeldResources resources;

    Extensions(List<EnricherStep> enrichers, HeldResources resources) {
        this.enrichers = ImmutableList.copyOf(enrichers);
        this.resources = resources;
    }

    /** Whether nothing was added that takes part in the work on a document. */
    public boolean isEmpty() {
        return enrichers.isEmpty();
    }

    /** Runs the enrichers on what was found in a text. */
    public Extraction enrich(Extraction found, AnnotatedText annotated) {
        if (enrichers.isEmpty()) {
            return found;
        }
        TextView text = new AnnotatedTextView(annotated);
        Extraction extraction = found;
        for (EnricherStep enricher : enrichers) {
            extraction = enricher.apply(extraction, text);
        }
        return extraction;
    }

    /** Closes whatever of the added can be closed, once. */
    @Override
    public void close() {
        resources.close();
    }
}
