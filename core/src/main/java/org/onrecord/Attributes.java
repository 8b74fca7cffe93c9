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
 * What extensions and gazetteers know about an element beyond its own fields: named values of a few types that JSON
 * keeps. Immutable; equal to others of the same names and values, whatever their order.
 *
 * <p>A value is a {@link String}, a {@link Long}, a finite {@link Double}, a {@link Boolean} or a list of strings. What
 * was put in as one of these comes out as it, also after a way through JSON. Each reading method gives nothing where
 * the name has no value, or one of another type.
 *
 * @param values the values by name, in the order in which they were added
 */
public record Attributes(Map<String, Object> values) {
    private static final Attributes NONE = new Attributes(Map.of());

    /**
     * Copies the values; smaller number types become {@link Long} and {@link Double}.
     *
     * @throws IllegalArgumentException if a name is blank or a value is of none of the types
     */
    public Attributes {
        ImmutableMap.Builder<String, Object> copies = ImmutableMap.builder();
        Checks.nonNull(values, "The attributes").forEach((name, value) -> {
            Checks.nonBlank(name, "An attribute's name");
            copies.put(name, copy(name, Checks.nonNull(value, "The attribute " + name)));
        });
        values = copies.buildOrThrow();
    }

    /** Returns those without any value. */
    public static Attributes none() {
        return NONE;
    }

    /** Returns texts by name. */
    public static Attributes of(Map<String, String> texts) {
        return texts.isEmpty() ? NONE : new Attributes(new LinkedHashMap<>(texts));
    }

    /**
     * Returns these with one more value, or with another one under a name that they have.
     *
     * @throws IllegalArgumentException if the name is blank or the value is of none of the types
     */
    public Attributes with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    /** Returns these and those of others, whose values win. */
    public Attributes withAll(Attributes others) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Attributes(all);
    }

    /** Tells whether there is no value. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns a text. */
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

    /** Returns whether something is so. */
    public Optional<Boolean> flag(String name) {
        return values.get(name) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** Returns a list of texts; an empty one where there is none. */
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
                value instanceof List<?> list && list.stream().allMatch(String.class::isInstance),
                "The attribute %s is a %s; it may be a string, a whole or floating number, a boolean or a list of"
                        + " strings",
                name,
                value.getClass().getName());
        return List.copyOf((List<?>) value);
    }
}
