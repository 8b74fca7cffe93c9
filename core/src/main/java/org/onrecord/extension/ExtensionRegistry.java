package org.onrecord.extension;

import java.nio.file.Path;
import java.util.List;

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
     * Adds rows to a word list.
     *
     * @throws org.onrecord.ConfigurationException by {@code build()} if a row is not as the list needs it
     */
    ExtensionRegistry words(Lexicon lexicon, List<String> rows);

    /**
     * Adds the rows of a file to a word list: UTF-8, a row a line, without lines that begin with {@code #}.
     *
     * @throws org.onrecord.ConfigurationException if the file cannot be read
     */
    ExtensionRegistry words(Lexicon lexicon, Path file);

    /**
     * Adds an enricher; a document for which it fails, fails.
     *
     * @param name what messages call it; no other enricher may have it
     * @throws org.onrecord.ConfigurationException if another one has the name
     */
    default ExtensionRegistry enricher(String name, Enricher enricher) {
        return enricher(name, enricher, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Adds an enricher.
     *
     * @param name what messages call it; no other enricher may have it
     * @param policy what becomes of a document for which it fails
     * @throws org.onrecord.ConfigurationException if another one has the name
     */
    ExtensionRegistry enricher(String name, Enricher enricher, FailurePolicy policy);

    /** Adds what another extension registers, here and now. */
    ExtensionRegistry extension(Extension extension);
}
