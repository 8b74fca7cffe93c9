package org.onrecord.examples.quickstart;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.Result;

/** Writes results in the order in which they are given, each visible to whoever reads along. */
interface ResultSink extends Closeable {

    /** Writes a result. */
    void write(Result result) throws IOException;

    /** Ends the output, which belongs to the sink. */
    @Override
    void close() throws IOException;
}
