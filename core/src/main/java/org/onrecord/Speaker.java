package org.onrecord;

import java.util.Optional;

/**
 * Who said a quote.
 *
 * @param name the name of the entity if there is one, else the words of the mention
 * @param kind what sort of speaker it is
 * @param entity the id of the entity; empty if the speaker is none of the extraction's entities ("a spokesman")
 * @param mention the place in the text that names the speaker; empty if there is none, as in a dialogue where the order
 *     of turns reveals the speaker
 */
public record Speaker(String name, SpeakerKind kind, Optional<String> entity, Optional<Mention> mention) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the name or the id is blank
     */
    public Speaker {
        Checks.nonBlank(name, "A speaker's name");
        Checks.nonNull(kind, "A speaker's kind");
        Checks.nonNull(entity, "A speaker's entity").ifPresent(id -> Checks.nonBlank(id, "A speaker's entity"));
        Checks.nonNull(mention, "A speaker's mention");
    }
}
