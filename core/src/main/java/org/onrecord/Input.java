package org.onrecord;

import java.util.List;
import java.util.Optional;

/**
 * A document to extract from.
 *
 * @param id returned in the {@link Extraction#id() extraction} and the {@link Result#id() result}; may be empty
 * @param text the text, which may be blank
 * @param cast people known to be in the text; may be empty
 */
public record Input(Optional<String> id, String text, List<CastMember> cast) implements BatchEntry {
    /** Copies the cast and checks that nothing is null. */
    public Input {
        Checks.nonNull(id, "An input's id");
        Checks.nonNull(text, "An input's text");
        cast = Checks.copy(cast, "An input's cast");
    }

    /** Returns a document with an id. */
    public static Input of(String id, CharSequence text) {
        return new Input(
                Optional.of(Checks.nonNull(id, "An input's id")),
                Checks.nonNull(text, "An input's text").toString(),
                List.of());
    }

    /** Returns a document without an id. */
    public static Input of(CharSequence text) {
        return new Input(
                Optional.empty(), Checks.nonNull(text, "An input's text").toString(), List.of());
    }

    /** Returns this document with people known to be in it, in place of any given before. */
    public Input withCast(List<CastMember> newCast) {
        return new Input(id, text, newCast);
    }
}
