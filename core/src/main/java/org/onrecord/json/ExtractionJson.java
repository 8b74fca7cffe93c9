package org.onrecord.json;

import static com.google.common.base.Preconditions.checkNotNull;

import org.onrecord.ConfigurationException;
import org.onrecord.Extraction;

/**
 * The JSON form of an extraction. All fields are always there: what is not known is {@code null}, and a list without
 * elements is {@code []}. Offsets are UTF-16 code units. Thread-safe; its methods throw {@link ConfigurationException}
 * if Jackson is not on the class path.
 */
public final class ExtractionJson {
    private ExtractionJson() {}

    /** Returns an extraction as JSON in one line, without a line break at its end. */
    public static String toJson(Extraction extraction) {
        Jackson.require();
        return ResultWriter.toJson(checkNotNull(extraction, "The extraction is null"), false);
    }

    /** Returns an extraction as JSON for people to read, in lines that end in {@code \n} but for the last. */
    public static String toPrettyJson(Extraction extraction) {
        Jackson.require();
        return ResultWriter.toJson(checkNotNull(extraction, "The extraction is null"), true);
    }

    /**
     * Returns the extraction whose JSON form is given; it is equal to the one that was written. Fields that are not
     * known are ignored. An extraction needs its lists, be they empty; other fields that are left out count as not known.
     *
     * @throws MalformedJsonException if it is no JSON or not of the form of an extraction, as the line of a document
     *     that failed is not
     */
    public static Extraction parse(String json) {
        Jackson.require();
        return ExtractionReader.read(JsonObject.parse(checkNotNull(json, "The JSON is null")));
    }
}
