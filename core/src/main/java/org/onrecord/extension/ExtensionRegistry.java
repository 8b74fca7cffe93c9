package org.onrecord.extension;

import java.nio.file.Path;
import java.util.List;

/** Accepts what an {@link Extension} adds. Implemented by OnRecord; not thread-safe, and usable during one build only. */
public interface ExtensionRegistry {
    /** Adds the entities of a gazetteer. */
    ExtensionRegistry gazetteer(Gazetteer gazetteer);

    /**
     * Adds the entities of a gazetteer file.
     *
     * @throws org.onrecord.ConfigurationException if it cannot be read or a line is malformed
     */
    ExtensionRegistry gazetteer(Path file);

    /** Adds the entities that a regular expression finds. */
    ExtensionRegistry rule(TextRule rule);

    /**
     * Adds the entities that rules over words find.
     *
     * @throws org.onrecord.ConfigurationException if a file cannot be read or a rule is malformed
     */
    ExtensionRegistry rules(TokenRules rules);

    /**
     * Adds rows to a word list.
     *
     * @throws org.onrecord.ConfigurationException only from {@code build()}, if a row does not suit the list
     */
    ExtensionRegistry words(Lexicon lexicon, List<String> rows);

    /**
     * Adds the rows of a file to a word list. The file is UTF-8, one row per line; blank lines and lines that begin with
     * {@code #} are skipped.
     *
     * @throws org.onrecord.ConfigurationException if the file cannot be read
     */
    ExtensionRegistry words(Lexicon lexicon, Path file);

    /**
     * Adds an enricher; if it fails on a document, the document fails.
     *
     * @param name what messages call it; no other enricher may have this name
     * @throws org.onrecord.ConfigurationException if another one has this name
     */
    default ExtensionRegistry enricher(String name, Enricher enricher) {
        return enricher(name, enricher, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Adds an enricher.
     *
     * @param name what messages call it; no other enricher may have this name
     * @param policy what becomes of a document on which it fails
     * @throws org.onrecord.ConfigurationException if another one has this name
     */
    ExtensionRegistry enricher(String name, Enricher enricher, FailurePolicy policy);

    /** Adds what another extension registers, at this point in the order. */
    ExtensionRegistry extension(Extension extension);
}
