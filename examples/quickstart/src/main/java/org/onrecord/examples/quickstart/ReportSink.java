package org.onrecord.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.onrecord.Result;

/** Writes results as reports for people, a blank line between two. */
final class ReportSink implements ResultSink {

    private final OutputStream out;
    private final ReadableReport report;
    private boolean isFirst = true;

    ReportSink(OutputStream out, ReadableReport report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public void write(Result result) throws IOException {
        String text = (isFirst ? "" : "\n") + report.of(result);
        isFirst = false;
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
