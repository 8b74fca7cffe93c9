package org.onrecord.extension;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Attributes;
import org.onrecord.SpeakerKind;
import org.onrecord.internal.files.UserFiles;

/** Reads a gazetteer file; see {@link Gazetteer}. For one file, which may have millions of lines. */
final class GazetteerFile {
    private static final String OPTIONS = "#!";
    private static final int MOST_COLUMNS = 4;
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter ATTRIBUTES = Splitter.on(';').trimResults().omitEmptyStrings();

    private final Gazetteer.Builder builder = Gazetteer.builder();
    private final Interner<String> types = Interners.newStrongInterner();

    private GazetteerFile() {}

    static Gazetteer read(Path file) throws IOException {
        GazetteerFile reader = new GazetteerFile();
        try (BufferedReader lines = UserFiles.open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    reader.readLine(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return reader.builder.build();
    }

    private void readLine(String line) {
        if (line.startsWith(OPTIONS)) {
            WORDS.split(line.substring(OPTIONS.length())).forEach(this::readOption);
        } else if (!line.startsWith("#") && !line.isBlank()) {
            readEntry(line.split("\t", -1));
        }
    }

    private void readEntry(String[] columns) {
        if (columns.length < 2 || columns.length > MOST_COLUMNS) {
            throw new IllegalArgumentException("it has " + columns.length
                    + " columns; write phrase, type and, if there are any, name and attributes, separated by tabs");
        }
        Optional<String> name = columns.length > 2
                ? Optional.of(columns[2].strip()).filter(value -> !value.isEmpty())
                : Optional.empty();
        Attributes attributes = columns.length > 3 ? attributes(columns[3]) : Attributes.none();
        builder.entry(new GazetteerEntry(columns[0].strip(), types.intern(columns[1].strip()), name, attributes));
    }

    private static Attributes attributes(String column) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String attribute : ATTRIBUTES.split(column)) {
            int sign = attribute.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("\"" + attribute + "\" is no attribute; write key=value");
            }
            attributes.put(
                    attribute.substring(0, sign).trim(),
                    attribute.substring(sign + 1).trim());
        }
        return Attributes.of(attributes);
    }

    private void readOption(String option) {
        int sign = option.indexOf('=');
        if (sign < 1 || sign == option.length() - 1) {
            throw new IllegalArgumentException("\"" + option
                    + "\" is no option; write its name, = and its value without spaces, as in case=smart");
        }
        String value = option.substring(sign + 1);
        switch (option.substring(0, sign)) {
            case "case" -> builder.caseMatching(constant(CaseMatching.class, value));
            case "inflections" -> builder.inflections(yesOrNo(value));
            case "speaks-as" -> builder.speaksAs(constant(SpeakerKind.class, value));
            case "precedence" -> builder.precedence(constant(Precedence.class, value));
            default ->
                throw new IllegalArgumentException("the option \"" + option
                        + "\" is not known; there are case=, inflections=, speaks-as= and precedence=");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Ascii.equalsIgnoreCase(constant.name(), name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants())));
    }

    private static boolean yesOrNo(String value) {
        return switch (Ascii.toLowerCase(value)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("\"" + value + "\" is neither yes nor no");
        };
    }
}
