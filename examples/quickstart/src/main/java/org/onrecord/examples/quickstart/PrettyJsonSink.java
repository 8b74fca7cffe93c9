package org.onrecord.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.onrecord.Result;
import org.onrecord.json.ExtractionJson;
import org.onrecord.json.JsonLines;

/** Writes results as indented JSON: the only one as an object, several as an array. */
final class PrettyJsonSink implements ResultSink {

    private final OutputStream out;
    private final boolean asArray;
    private boolean isFirst = true;

    /**
     * A sink.
     *
     * @param out is flushed after every result
     * @param asArray whether there may be several results, or none
     */
    PrettyJsonSink(OutputStream out, boolean asArray) {
        this.out = out;
        this.asArray = asArray;
    }

    @Override
    public void write(Result result) throws IOException {
        if (asArray) {
            print(isFirst ? "[\n" : ",\n");
        }
        isFirst = false;
        print(json(result));
        if (!asArray) {
            print("\n");
        }
        out.flush();
    }

    private static String json(Result result) throws IOException {
        if (result instanceof Result.Success success) {
            return ExtractionJson.toPrettyJson(success.extraction());
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        JsonLines.writeResults(Stream.of(result), line);
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (asArray) {
                print(isFirst ? "[]\n" : "\n]\n");
            }
        }
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
