package org.onrecord.examples.evaluation.gold;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads and writes files of one JSON object a line. */
public final class JsonLines {

    // A whole novel is one string; its length is limited by memory alone.
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private static final Pattern SOURCE = Pattern.compile("\\[Source: .*?; (line: \\d+, column: \\d+)]");

    private JsonLines() {}

    /**
     * The objects of a file in order; empty lines are skipped.
     *
     * @param file a file in UTF-8
     * @param reader makes an object of a line, or throws {@link IllegalArgumentException}
     * @throws IOException if the file cannot be read, or a line is not what it should be; the message names the line
     */
    public static <T> List<T> read(Path file, Function<JsonNode, T> reader) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("cannot read " + file + ": it is a folder; name a file");
        }
        List<T> objects = new ArrayList<>();
        // Every byte is a character of ISO 8859-1, so that each line can be told by its number.
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                if (!line.isBlank()) {
                    objects.add(parse(decode(line, file, number), reader, file, number));
                }
            }
        }
        return objects;
    }

    private static String decode(String bytes, Path file, int number) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(file + ":" + number + " is not UTF-8; convert the file first", e);
        }
    }

    /**
     * Writes objects in order, each as one line.
     *
     * @param objects the objects
     * @param file the file, in UTF-8; if there is one, it is replaced
     * @throws IOException if the file cannot be written
     */
    public static void write(List<JsonNode> objects, Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (JsonNode object : objects) {
                lines.write(JSON.writeValueAsString(object));
                lines.write('\n');
            }
        }
    }

    /** Jackson's message without the source, of which it says only that it is "REDACTED". */
    private static String reason(JsonProcessingException e) {
        return SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
    }

    private static <T> T parse(String line, Function<JsonNode, T> reader, Path file, int number) throws IOException {
        try {
            return reader.apply(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            String column =
                    e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
            throw new IOException(file + ":" + number + " is no JSON: " + reason(e) + column, e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + " cannot be read: " + e.getMessage(), e);
        }
    }
}
