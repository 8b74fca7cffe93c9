package org.onrecord.json;

import static com.google.common.base.Preconditions.checkNotNull;

import org.onrecord.ConfigurationException;
import org.onrecord.Extraction;

/**
 * The JSON form of an extraction. All fields are always present: an unknown value is {@code null}, and an empty list is
 * {@code []}. Offsets are UTF-16 code units. Thread-safe. The methods throw {@link ConfigurationException} if Jackson is
 * not on the class path.
 */
public final class ExtractionJson {
    private ExtractionJson() {}

    /** Returns an extraction as one line of JSON, without a line break at the end. */
    public static String toJson(Extraction extraction) {
        Jackson.require();
        return ResultWriter.toJson(checkNotNull(extraction, "The extraction is null"), false);
    }

    /** Returns an extraction as JSON for people to read, in lines separated by {@code \n}. */
    public static String toPrettyJson(Extraction extraction) {
        Jackson.require();
        return ResultWriter.toJson(checkNotNull(extraction, "The extraction is null"), true);
    }

    /**
     * Returns the extraction with the given JSON form; it is equal to the one that was written. Fields with unknown names
     * are ignored. The lists of an extraction must be present, even if empty; a field that is left out otherwise counts as
     * {@code null}.
     *
     * @throws MalformedJsonException if the string is not JSON or not an extraction; the line of a document that failed is
     *     not one
     */
    public static Extraction parse(String json) {
        Jackson.require();
        return ExtractionReader.read(JsonObject.parse(checkNotNull(json, "The JSON is null")));
    }
}
