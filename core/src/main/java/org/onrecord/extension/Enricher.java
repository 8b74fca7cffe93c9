package org.onrecord.extension;

import org.onrecord.Extraction;

/**
 * Changes or enriches what was found in a document: for example, links people to database ids, drops entities, or adds
 * topics to quotes.
 *
 * <pre>{@code
 * Enricher shouting = (extraction, text) -> extraction.mapQuotes(
 *         quote -> quote.withAttribute("shouted", quote.text().endsWith("!")));
 * }</pre>
 *
 * <p>Enrichers run after everything else, each on the result of the one before, in the order of their registration. They
 * are not called for a document whose text is blank.
 *
 * <p><b>Threads.</b> One instance serves all documents, several at a time: it must be thread-safe, ideally without mutable
 * state. It runs on the thread that works on the document: the caller's, a worker of a batch or, if the builder was given
 * a deadline, a separate daemon thread.
 *
 * <p><b>Failure.</b> It may throw anything; the {@link FailurePolicy} decides what becomes of the document. No other
 * document is affected. The same applies to a result that is null or does not fit the text: spans outside it; mentions,
 * cues or quotes whose words differ from the text at that place; quotes, or mentions of a person, organization or place,
 * that are not in text order; a speaker whose name is not that of its entity; overlapping names of two people,
 * organizations or places; or another document's id. Errors of the JVM are an exception: an {@link OutOfMemoryError} fails
 * the document whatever the policy, and any other {@link VirtualMachineError} but {@link StackOverflowError} ends the
 * batch.
 *
 * <p><b>Interruption.</b> An enricher that hangs is interrupted at the document's deadline, if the builder was given one.
 * Whatever it does on an interrupted thread, the document ends with a {@link
 * java.util.concurrent.CancellationException}. One that throws an {@link InterruptedException} counts as interrupted, even
 * if nobody interrupted it: the document ends in the same way, and the thread stays interrupted. In a batch the others
 * continue; who calls {@code extract} must clear that by {@link Thread#interrupted()} before the next document. For other
 * reasons, throw another exception.
 *
 * <p><b>Life cycle.</b> An enricher that holds resources implements {@link AutoCloseable}; {@code OnRecord.close()} closes
 * it.
 */
@FunctionalInterface
public interface Enricher {
    /**
     * Returns the extraction that replaces the given one, or the given one itself if nothing changes.
     *
     * @param extraction what was found so far
     * @param text the text and its words
     * @throws Exception for any reason why this document cannot be enriched
     */
    Extraction enrich(Extraction extraction, TextView text) throws Exception;
}
