package org.onrecord.internal.conversation;

import java.util.Optional;

/**
 * Who is likeliest to speak an utterance.
 *
 * @param voice empty if nobody is likely
 * @param probability that the voice speaks it, or that nobody likely does
 */
public record ToldTurn(Optional<Voice> voice, double probability) {}
