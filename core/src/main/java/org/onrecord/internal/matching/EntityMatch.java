package org.onrecord.internal.matching;

import java.util.Optional;
import org.onrecord.Attributes;
import org.onrecord.Span;
import org.onrecord.SpeakerKind;
import org.onrecord.extension.Precedence;

/**
 * A stretch of the text that names an entity of a user's.
 *
 * @param words what stands there
 * @param type the user's name for its type
 * @param form what is called by it, in its usual form: what a match without a name goes by
 * @param name the name under which matches come together, if the user gave one
 * @param speaksAs as what it may be looked for among the speakers of quotes, if the user said so
 */
public record EntityMatch(
        Span span,
        String words,
        String type,
        String form,
        Optional<String> name,
        Attributes attributes,
        Optional<SpeakerKind> speaksAs,
        Precedence precedence) {}
