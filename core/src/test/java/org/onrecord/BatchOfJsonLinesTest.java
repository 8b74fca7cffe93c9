package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.json.JsonLines;

class BatchOfJsonLinesTest {
    @Test
    void everyLineHasItsResultWhateverBecomesOfIt() throws IOException {
        String input = """
            {"id": "fine", "text": " "}
            {"id": "no text"}
            no JSON
            {"id": "fails", "text": "It is let."}
            {"id": 5, "text": ""}
            """;
        OnRecord onRecord = new OnRecord(
                (id, text, cast) -> {
                    throw new IllegalStateException("Out of order");
                },
                2);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Stream<BatchEntry> inputs =
                        JsonLines.readInputs(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
                Stream<Result> results = onRecord.extractAll(inputs)) {
            JsonLines.writeResults(results, out);
        }

        String malformed = "{\"type\":\"org.onrecord.json.MalformedJsonException\",\"message\":\"Line ";
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":\"fine\",\"people\":[]"),
                        line -> assertThat(line)
                                .startsWith("{\"id\":\"no text\",\"error\":" + malformed + "2: text is"),
                        line -> assertThat(line)
                                .startsWith("{\"id\":null,\"error\":" + malformed + "3: Not valid JSON"),
                        line -> assertThat(line)
                                .isEqualTo("{\"id\":\"fails\",\"error\":{\"type\":\"java.lang.IllegalStateException\","
                                        + "\"message\":\"Out of order\"}}"),
                        line -> assertThat(line).startsWith("{\"id\":\"5\",\"people\":[]"));
    }
}
