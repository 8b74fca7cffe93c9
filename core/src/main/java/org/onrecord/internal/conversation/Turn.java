package org.onrecord.internal.conversation;

import org.onrecord.internal.learning.Features;

/**
 * A voice that may speak an utterance, with what the model is told of it.
 *
 * @param credit by what the odds of the model count: more than 1 for whom the words right beside name without a doubt
 */
public record Turn(Voice voice, Features features, double credit) {}
