package org.onrecord.cases;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of expectation: {@code key: subject | attribute: value | …}.
 *
 * @param line the line number in the case file, from 1
 * @param source the line as it stands there
 * @param key what is expected
 * @param subject of what it is expected, escapes decoded
 * @param attributes what else holds for it, in the order of the line, escapes decoded
 */
record Expectation(int line, String source, Key key, String subject, Map<String, String> attributes) {
    private static final Splitter FIELDS = Splitter.on(" | ").trimResults();
    private static final Splitter PARTS = Splitter.on(" … ").trimResults();

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if the key or an attribute is unknown, or a value is missing
     */
    static Expectation parse(int line, String source) {
        List<String> fields = FIELDS.splitToList(source);
        Map.Entry<String, String> first = keyAndValue(fields.get(0));
        Key key = Key.named(first.getKey());
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String field : fields.subList(1, fields.size())) {
            Map.Entry<String, String> attribute = keyAndValue(field);
            if (!key.attributes().contains(attribute.getKey())) {
                throw new IllegalArgumentException("\"" + first.getKey() + "\" has no attribute \"" + attribute.getKey()
                        + "\"; it has " + key.attributes());
            }
            if (attributes.put(attribute.getKey(), attribute.getValue()) != null) {
                throw new IllegalArgumentException("The attribute \"" + attribute.getKey() + "\" is given twice");
            }
        }
        if (key.isCount() && !first.getValue().matches("\\d+")) {
            throw new IllegalArgumentException("\"" + first.getKey() + "\" needs a number");
        }
        return new Expectation(line, source, key, first.getValue(), Map.copyOf(attributes));
    }

    private static Map.Entry<String, String> keyAndValue(String field) {
        int colon = field.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("\"" + field + "\" is not of the form \"key: value\"");
        }
        String value = Escapes.decode(field.substring(colon + 1).strip());
        if (value.isEmpty()) {
            throw new IllegalArgumentException("\"" + field + "\" has no value");
        }
        return Map.entry(field.substring(0, colon).strip(), value);
    }

    /** Returns the number that is expected; only for keys that are counts. */
    int count() {
        return Integer.parseInt(subject);
    }

    /** Returns the parts of a quote, each with single spaces. */
    List<String> parts() {
        return PARTS.splitToStream(subject).map(Wording::normalized).toList();
    }

    /** Returns the name of an entity: the subject up to the equals sign. */
    Wording name() {
        int equals = subject.indexOf(" = ");
        return new Wording(equals < 0 ? subject : subject.substring(0, equals));
    }

    /** Returns the variants of an entity: what stands after the equals sign; nothing if there is none. */
    List<String> variants() {
        int equals = subject.indexOf(" = ");
        return equals < 0
                ? List.of()
                : new ArrayList<>(
                        Splitter.on(',').trimResults().splitToList(subject.substring(equals + " = ".length())));
    }
}
