package org.onrecord.internal.conversation;

import java.util.Optional;
import org.onrecord.internal.speaker.ScoredCandidate;

/**
 * The decision of who speaks an utterance.
 *
 * @param voice empty if nobody could be told
 * @param words the words beside the utterance that name the voice; empty if only the conversation tells it
 * @param probability that the voice is right
 */
public record SpokenTurn(Optional<Voice> voice, Optional<ScoredCandidate> words, double probability) {}
