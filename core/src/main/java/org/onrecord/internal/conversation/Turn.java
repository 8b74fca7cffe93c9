package org.onrecord.internal.conversation;

import org.onrecord.internal.learning.Features;

/** A voice that may speak an utterance, with what the model is told of it. */
public record Turn(Voice voice, Features features) {}
