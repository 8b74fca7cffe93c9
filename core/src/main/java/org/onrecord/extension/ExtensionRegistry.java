package org.onrecord.extension;

/** Takes what an {@link Extension} adds. Implemented by OnRecord; not thread-safe, and of use during one build only. */
public interface ExtensionRegistry {
    /**
     * Adds an enricher; a document for which it fails, fails.
     *
     * @param name what messages call it
     */
    default ExtensionRegistry enricher(String name, Enricher enricher) {
        return enricher(name, enricher, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Adds an enricher.
     *
     * @param name what messages call it
     * @param policy what becomes of a document for which it fails
     */
    ExtensionRegistry enricher(String name, Enricher enricher, FailurePolicy policy);

    /** Adds what another extension registers, here and now. */
    ExtensionRegistry extension(Extension extension);
}
