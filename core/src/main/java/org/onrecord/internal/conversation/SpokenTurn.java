package org.onrecord.internal.conversation;

import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.speaker.ScoredCandidate;

/**
 * The decision of who speaks an utterance.
 *
 * @param voice empty if nobody could be told
 * @param words the words beside the utterance that name the voice; empty if only the conversation tells it
 * @param probability that the voice is right
 */
public record SpokenTurn(Optional<Voice> voice, Optional<ScoredCandidate> words, double probability) {

    /** The same turn; if it is that of a narrator without a name, it is the person's. */
    SpokenTurn named(KnownEntity narrator) {
        return new SpokenTurn(
                voice.map(speaker -> speaker.equals(Voice.NARRATOR) ? Voice.of(narrator) : speaker),
                words,
                probability);
    }
}
