package org.onrecord.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.onrecord.Result;
import org.onrecord.json.JsonLines;

/** Writes results as JSON Lines. */
final class JsonLinesSink implements ResultSink {

    private final OutputStream out;

    JsonLinesSink(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Result result) throws IOException {
        JsonLines.writeResults(Stream.of(result), out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
