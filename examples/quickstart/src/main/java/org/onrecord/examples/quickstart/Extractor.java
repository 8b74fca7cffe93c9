package org.onrecord.examples.quickstart;

import java.util.stream.Stream;
import org.onrecord.BatchEntry;
import org.onrecord.Result;

/** What the command needs of {@link org.onrecord.OnRecord}, so that its own behaviour can be tested without models. */
@FunctionalInterface
interface Extractor {

    /** Returns one result for each document, in order; lazy, and to be closed after use. */
    Stream<Result> extractAll(Stream<BatchEntry> documents);
}
