package org.onrecord.extension;

import java.nio.file.Path;

/** Takes what an {@link Extension} adds. Implemented by OnRecord; not thread-safe, and of use during one build only. */
public interface ExtensionRegistry {
    /** Adds the entities of a gazetteer. */
    ExtensionRegistry gazetteer(Gazetteer gazetteer);

    /**
     * Adds the entities of a gazetteer file.
     *
     * @throws org.onrecord.ConfigurationException if it cannot be read or a line is not as it should be
     */
    ExtensionRegistry gazetteer(Path file);

    /** Adds what a regular expression finds. */
    ExtensionRegistry rule(TextRule rule);

    /**
     * Adds what rules over words find.
     *
     * @throws org.onrecord.ConfigurationException if a file cannot be read or a rule is not well formed
     */
    ExtensionRegistry rules(TokenRules rules);

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
