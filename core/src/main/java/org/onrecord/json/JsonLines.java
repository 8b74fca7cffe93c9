package org.onrecord.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.onrecord.BatchEntry;
import org.onrecord.ConfigurationException;
import org.onrecord.Result;

/**
 * Batches as JSON Lines, in UTF-8: one document per line in, one result per line out.
 *
 * <pre>{@code
 * try (Stream<BatchEntry> inputs = JsonLines.readInputs(Path.of("articles.jsonl"));
 *         Stream<Result> results = onRecord.extractAll(inputs)) {
 *     JsonLines.writeResults(results, Path.of("extractions.jsonl"));
 * }
 * }</pre>
 *
 * <p>Only one line is held in memory at a time. The methods throw {@link ConfigurationException} if Jackson is not on the
 * class path.
 */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Reads documents from a file, as {@link #readInputs(InputStream)} does.
     *
     * @throws IOException if the file cannot be opened
     */
    public static Stream<BatchEntry> readInputs(Path file) throws IOException {
        Jackson.require();
        return readInputs(Files.newInputStream(file));
    }

    /**
     * Reads documents, one per line, of the form {@code {"id": "…", "text": "…", "cast": [{"name": "…", "aliases":
     * ["…"], "gender": "FEMALE"}]}}. Only {@code text} and a cast member's {@code name} are required. The id may be a
     * number. Other fields and blank lines are ignored.
     *
     * <p>A line that is not of this form yields a {@link Result.Failure} in its place, whose message gives the line number,
     * and reading continues.
     *
     * @param in read as the stream is consumed, which throws {@link java.io.UncheckedIOException} if reading fails; closed
     *     with the stream
     */
    public static Stream<BatchEntry> readInputs(InputStream in) {
        Jackson.require();
        return Utf8Lines.of(in).map(InputReader::read);
    }

    /**
     * Writes results to a file, as {@link #writeResults(Stream, OutputStream)} does. A file that exists is replaced.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writeResults(Stream<? extends Result> results, Path file) throws IOException {
        Jackson.require(); // before the file is emptied
        try (OutputStream out = Files.newOutputStream(file)) {
            writeResults(results, out);
        }
    }

    /**
     * Writes results, one per line, each line ending in {@code \n}: the {@linkplain ExtractionJson JSON form} of an
     * extraction, or {@code {"id": "…", "error": {"type": "…", "message": "…"}}} for a document that failed. Each line is
     * flushed when it is written, so that a concurrent reader sees it.
     *
     * @param results consumed on the calling thread; the caller closes it
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void writeResults(Stream<? extends Result> results, OutputStream out) throws IOException {
        Jackson.require();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Iterator<? extends Result> iterator = results.iterator(); iterator.hasNext(); ) {
            writer.write(ResultWriter.toJson(iterator.next()));
            writer.write('\n');
            writer.flush();
        }
    }

    /**
     * Reads results from a file, as {@link #readResults(InputStream)} does.
     *
     * @throws IOException if the file cannot be opened
     */
    public static Stream<Result> readResults(Path file) throws IOException {
        Jackson.require();
        return readResults(Files.newInputStream(file));
    }

    /**
     * Reads results that {@link #writeResults(Stream, OutputStream) writeResults} wrote; they are equal to those that
     * were written. Blank lines are ignored.
     *
     * @param in read as the stream is consumed, which throws {@link java.io.UncheckedIOException} if reading fails and
     *     {@link MalformedJsonException} at a line that is not of this form; closed with the stream
     */
    public static Stream<Result> readResults(InputStream in) {
        Jackson.require();
        return Utf8Lines.of(in).map(ResultReader::read);
    }
}
