package org.onrecord.internal;

import java.util.List;
import java.util.Optional;
import org.onrecord.CastMember;
import org.onrecord.Extraction;

/** What turns a text into an extraction. Implementations are thread-safe: many threads extract at once. */
@FunctionalInterface
public interface Engine {
    /**
     * Extracts from one document.
     *
     * @param id the document's id, which the extraction carries on; empty if it has none
     * @param text the text, never blank
     * @param cast people known to be in the text; may be empty
     */
    Extraction extract(Optional<String> id, String text, List<CastMember> cast);
}
