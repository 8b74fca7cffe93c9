package org.onrecord.json;

import java.util.Optional;
import org.onrecord.Result;

/** From lines of batch output to results. */
final class ResultReader {
    private ResultReader() {}

    static Result read(Utf8Lines.Line line) {
        try {
            JsonObject json = JsonObject.parse(line.text());
            return json.has("error")
                    ? json.object("error", error -> failure(json.optionalString("id"), error))
                    : new Result.Success(ExtractionReader.read(json));
        } catch (MalformedJsonException e) {
            throw line.locate(e);
        }
    }

    private static Result failure(Optional<String> id, JsonObject error) {
        return error.make(
                () -> new Result.Failure(id, error.string("type"), error.string("message"), Optional.empty()));
    }
}
