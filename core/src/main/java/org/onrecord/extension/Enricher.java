package org.onrecord.extension;

import org.onrecord.Extraction;

/**
 * Changes or enriches what was found in a document: links people to the ids of a database, drops entities, adds topics
 * to quotes.
 *
 * <pre>{@code
 * Enricher shouting = (extraction, text) -> extraction.mapQuotes(
 *         quote -> quote.withAttribute("shouted", quote.text().endsWith("!")));
 * }</pre>
 *
 * <p>Enrichers run after everything else, each on the result of the one before, in the order of their registration. A
 * document whose text is blank is not shown to them.
 *
 * <p><b>Threads.</b> One instance serves all documents, many at once: it must be thread-safe, best without any state
 * that changes. It runs on the thread that extracts the document.
 *
 * <p><b>Failure.</b> It may throw anything; the {@link FailurePolicy} tells what becomes of the document. No other
 * document is touched. The same holds for a result that is null or does not fit the text: spans outside of it, mentions
 * whose words are not what stands there, names of two people, organizations or places that overlap, another document's
 * id. An enricher that hangs is interrupted at the document's deadline, if the builder was given one.
 *
 * <p><b>Life cycle.</b> One that holds resources is an {@link AutoCloseable}; {@code OnRecord.close()} closes it.
 */
@FunctionalInterface
public interface Enricher {
    /**
     * Returns the extraction that is to take the place of the one given; that one itself if nothing is to change.
     *
     * @param extraction what was found so far
     * @param text the text and its words
     * @throws Exception for any reason why this document cannot be enriched
     */
    Extraction enrich(Extraction extraction, TextView text) throws Exception;
}
