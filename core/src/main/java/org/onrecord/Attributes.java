package org.onrecord;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What extensions and gazetteers know about an element beyond its own fields: named values of a few types that JSON can
 * represent. Immutable; equal to other attributes with the same names and values, whatever their order.
 *
 * <p>A value is a {@link String}, a {@link Long}, a finite {@link Double}, a {@link Boolean} or a list of strings. Values
 * keep their type, even when written to JSON and read back. The methods that read a value return an empty result if the
 * name has no value, or a value of another type.
 *
 * @param values the values by name, in the order in which they were added
 */
public record Attributes(Map<String, Object> values) {
    private static final Attributes NONE = new Attributes(Map.of());

    /**
     * Copies the values; smaller number types become {@link Long} and {@link Double}.
     *
     * @throws IllegalArgumentException if a name is blank or a value has another type
     */
    public Attributes {
        ImmutableMap.Builder<String, Object> copies = ImmutableMap.builder();
        Checks.nonNull(values, "The attributes").forEach((name, value) -> {
            Checks.nonBlank(name, "An attribute's name");
            copies.put(name, copy(name, Checks.nonNull(value, "The attribute " + name)));
        });
        values = copies.buildOrThrow();
    }

    /** Returns attributes without any value. */
    public static Attributes none() {
        return NONE;
    }

    /** Returns attributes that are all strings. */
    public static Attributes of(Map<String, String> texts) {
        return Checks.nonNull(texts, "The attributes").isEmpty() ? NONE : new Attributes(new LinkedHashMap<>(texts));
    }

    /**
     * Returns these attributes with one more value, which replaces any other of the same name.
     *
     * @throws IllegalArgumentException if the name is blank or the value has another type
     */
    public Attributes with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    /** Returns these attributes and the others; where both have a name, the value of the others counts. */
    public Attributes withAll(Attributes others) {
        Checks.nonNull(others, "The other attributes");
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Attributes(all);
    }

    /** Tells whether there are no values. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns a string. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Returns a whole number. */
    public OptionalLong integer(String name) {
        return values.get(name) instanceof Long integer ? OptionalLong.of(integer) : OptionalLong.empty();
    }

    /** Returns a number, whole or not. */
    public OptionalDouble number(String name) {
        return values.get(name) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /** Returns a boolean. */
    public Optional<Boolean> flag(String name) {
        return values.get(name) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** Returns a list of strings; an empty one if there is none. */
    public List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    private static Object copy(String name, Object value) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            checkArgument(Double.isFinite(number), "The attribute %s is %s; JSON has finite numbers only", name, value);
            return number;
        }
        checkArgument(
                value instanceof List<?>,
                "The attribute %s is a %s; it may be a string, a whole or floating number, a boolean or a list of"
                        + " strings",
                name,
                value.getClass().getName());
        return copy(name, (List<?>) value);
    }

    private static List<?> copy(String name, List<?> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Object text = texts.get(i);
            checkArgument(
                    text instanceof String,
                    "The attribute %s is a list whose element %s is %s; a list may hold strings only",
                    name,
                    i,
                    text == null ? "null" : "a " + text.getClass().getName());
        }
        return List.copyOf(texts);
    }
}
