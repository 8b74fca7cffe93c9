package org.onrecord.json;

import java.util.Optional;
import org.onrecord.BatchEntry;
import org.onrecord.CastMember;
import org.onrecord.Gender;
import org.onrecord.Input;
import org.onrecord.Result;

/** From lines of batch input to documents, or to failures where a line is not as it should be. */
final class InputReader {
    private InputReader() {}

    static BatchEntry read(Utf8Lines.Line line) {
        Optional<String> id = Optional.empty();
        try {
            JsonObject json = JsonObject.parse(line.text());
            id = json.optionalStringOrNumber("id");
            return new Input(id, json.string("text"), json.objects("cast", InputReader::castMember));
        } catch (MalformedJsonException e) {
            return Result.Failure.of(id, line.locate(e));
        }
    }

    private static CastMember castMember(JsonObject json) {
        return json.make(() -> new CastMember(json.string("name"), json.filledStrings("aliases"), gender(json)));
    }

    private static Gender gender(JsonObject json) {
        boolean given =
                json.optionalString("gender").filter(name -> !name.isBlank()).isPresent();
        return given ? json.constant("gender", Gender.class) : Gender.UNKNOWN;
    }
}
