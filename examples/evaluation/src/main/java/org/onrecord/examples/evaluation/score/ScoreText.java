package org.onrecord.examples.evaluation.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores as text, one measure a line, and as JSON. */
public final class ScoreText {

    private static final JsonMapper JSON = new JsonMapper();

    private ScoreText() {}

    /** Returns a table of the scores, in lines. */
    public static String table(Scores scores) {
        StringBuilder lines = new StringBuilder();
        lines.append(line("documents", String.valueOf(scores.documents())));
        lines.append(line("missing or failed", String.valueOf(scores.missingOrFailed())));
        scores.measures()
                .forEach((name, measure) -> lines.append(line(
                        name,
                        measure.numbers().entrySet().stream()
                                .map(number -> number.getKey() + " " + plain(number.getValue()))
                                .collect(Collectors.joining("  ")))));
        return lines.toString();
    }

    /** Returns the scores as one JSON object in one line. */
    public static String json(Scores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", scores.documents());
        fields.put("missing or failed", scores.missingOrFailed());
        scores.measures().forEach((name, measure) -> fields.put(name, measure.numbers()));
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("scores are plain numbers, which cannot fail to be written", e);
        }
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-38s %s\n", name, value);
    }

    /** Never 1.0E-4: four decimal places need no exponent. */
    private static String plain(Number number) {
        if (number instanceof Integer) {
            return number.toString();
        }
        String digits = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }
}
