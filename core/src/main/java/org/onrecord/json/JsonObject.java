package org.onrecord.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.Attributes;

/**
 * A JSON object and where it stands in the document, to read its fields by type. A field that is left out counts as
 * {@code null}. All methods throw {@link MalformedJsonException}, with the path of the field in the message, if it is
 * not of the type asked for.
 */
final class JsonObject {
    private static final Pattern SOURCE = Pattern.compile("\\[Source: .*?; (line: \\d+, column: \\d+)]");

    private final JsonNode node;
    private final String path;

    private JsonObject(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Returns the one object that is all of a JSON document. */
    static JsonObject parse(String json) {
        JsonNode root;
        try {
            root = Jackson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException("Not valid JSON: " + reason(e) + place(e), e);
        }
        return object(root, "");
    }

    /** Jackson's message without the source, of which it says only that it is "REDACTED". */
    private static String reason(JsonProcessingException e) {
        return SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
    }

    private static String place(JacksonException e) {
        JsonLocation location = e.getLocation();
        if (location == null) {
            return "";
        }
        String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " : "";
        return " (" + line + "column " + location.getColumnNr() + ")";
    }

    boolean has(String field) {
        return !get(field).isNull();
    }

    String string(String field) {
        return string(get(field), path(field));
    }

    Optional<String> optionalString(String field) {
        return has(field) ? Optional.of(string(field)) : Optional.empty();
    }

    /** Returns a string, or a number as its digits; empty if null. */
    Optional<String> optionalStringOrNumber(String field) {
        JsonNode value = get(field);
        return value.isNumber() ? Optional.of(value.asText()) : optionalString(field);
    }

    int integer(String field) {
        JsonNode value = get(field);
        if (!value.isInt()) {
            throw unexpected("an integer", value, path(field));
        }
        return value.intValue();
    }

    double number(String field) {
        JsonNode value = get(field);
        if (!value.isNumber()) {
            throw unexpected("a number", value, path(field));
        }
        return value.doubleValue();
    }

    /** Returns a number; another one if null. */
    double numberOr(String field, double ifNull) {
        return has(field) ? number(field) : ifNull;
    }

    /** Returns the constant of that name, in upper or lower case. */
    <E extends Enum<E>> E constant(String field, Class<E> type) {
        String name = string(field);
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> Ascii.equalsIgnoreCase(constant.name(), name))
                .findFirst()
                .orElseThrow(() -> new MalformedJsonException(path(field) + " is \"" + name + "\"; it must be one of "
                        + Joiner.on(", ").join(constants)));
    }

    <T> T object(String field, Function<JsonObject, T> reader) {
        return reader.apply(object(get(field), path(field)));
    }

    <T> Optional<T> optionalObject(String field, Function<JsonObject, T> reader) {
        return has(field) ? Optional.of(object(field, reader)) : Optional.empty();
    }

    /** Returns a list of objects, which is empty if null. */
    <T> List<T> objects(String field, Function<JsonObject, T> reader) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        int index = 0;
        for (JsonNode element : array(field)) {
            list.add(reader.apply(object(element, path(field) + "[" + index++ + "]")));
        }
        return list.build();
    }

    /** Returns a list of strings, which is empty if null. */
    List<String> strings(String field) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        int index = 0;
        for (JsonNode element : array(field)) {
            list.add(string(element, path(field) + "[" + index++ + "]"));
        }
        return list.build();
    }

    /** Returns the strings of a list that are neither null nor blank; none if the list is null. */
    List<String> filledStrings(String field) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        int index = 0;
        for (JsonNode element : array(field)) {
            String elementPath = path(field) + "[" + index++ + "]";
            if (!element.isNull() && !string(element, elementPath).isBlank()) {
                list.add(element.textValue());
            }
        }
        return list.build();
    }

    /** Returns an object's texts, numbers, flags and lists of texts by name; none if null. */
    Attributes attributes(String field) {
        if (!has(field)) {
            return Attributes.none();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        JsonObject object = object(get(field), path(field));
        object.node.fieldNames().forEachRemaining(name -> values.put(name, object.attribute(name)));
        return object.make(() -> new Attributes(values));
    }

    private Object attribute(String name) {
        JsonNode value = get(name);
        if (value.isArray()) {
            return strings(name);
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        if (value.isNumber()) {
            return value.doubleValue();
        }
        return value.isBoolean() ? value.booleanValue() : string(value, path(name));
    }

    /** Returns what is made of this object, saying where the object stands if that refuses its parts. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedJsonException((path.isEmpty() ? "" : path + ": ") + e.getMessage(), e);
        }
    }

    private JsonNode get(String field) {
        JsonNode value = node.get(field);
        return value == null ? NullNode.getInstance() : value;
    }

    private String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Checks that a field is a list, not even null. */
    void requireList(String field) {
        if (array(field).isNull()) {
            throw unexpected("a list", get(field), path(field));
        }
    }

    private JsonNode array(String field) {
        JsonNode value = get(field);
        if (!value.isNull() && !value.isArray()) {
            throw unexpected("a list", value, path(field));
        }
        return value;
    }

    private static JsonObject object(JsonNode value, String path) {
        if (!value.isObject()) {
            throw unexpected("an object", value, path);
        }
        return new JsonObject(value, path);
    }

    private static String string(JsonNode value, String path) {
        if (!value.isTextual()) {
            throw unexpected("a string", value, path);
        }
        return value.textValue();
    }

    private static MalformedJsonException unexpected(String type, JsonNode value, String path) {
        String what = path.isEmpty() ? "The JSON" : path;
        return new MalformedJsonException(what + " is " + describe(value) + "; it must be " + type);
    }

    private static String describe(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING -> "empty";
            case NULL -> "missing or null";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> Ascii.truncate(value.toString(), 40, "…");
        };
    }
}
