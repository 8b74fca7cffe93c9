package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays out an extraction for people to read: a line for each field of an entity or quote, and for each mention. */
final class ReadableLayout implements PrettyPrinter {
    private static final String INDENT = "  ";

    /** The extraction, its lists, and the entities and quotes in them; what is deeper mostly fits on one line. */
    private static final int DEEPEST_IN_LINES = 3;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        beforeFirst(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int size) throws IOException {
        afterLast(json, size);
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        beforeFirst(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int size) throws IOException {
        afterLast(json, size);
        json.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    private static void beforeFirst(JsonGenerator json) throws IOException {
        if (inLines(json)) {
            newLine(json, depth(json));
        }
    }

    private static void separate(JsonGenerator json) throws IOException {
        if (inLines(json)) {
            json.writeRaw(',');
            newLine(json, depth(json));
        } else {
            json.writeRaw(", ");
        }
    }

    private static void afterLast(JsonGenerator json, int size) throws IOException {
        if (size > 0 && inLines(json)) {
            newLine(json, depth(json) - 1);
        }
    }

    private static void newLine(JsonGenerator json, int depth) throws IOException {
        json.writeRaw('\n');
        json.writeRaw(INDENT.repeat(depth));
    }

    /** Tells whether the innermost open object or list has a line for each of its parts. */
    private static boolean inLines(JsonGenerator json) {
        JsonStreamContext context = json.getOutputContext();
        return depth(json) <= DEEPEST_IN_LINES
                || (depth(json) == DEEPEST_IN_LINES + 1
                        && context.inArray()
                        && "mentions".equals(context.getParent().getCurrentName()));
    }

    private static int depth(JsonGenerator json) {
        int depth = 0;
        for (JsonStreamContext context = json.getOutputContext(); !context.inRoot(); context = context.getParent()) {
            depth++;
        }
        return depth;
    }
}
