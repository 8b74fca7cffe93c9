package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.learning.Features;

/**
 * A possible speaker with what the model is told of it.
 *
 * @param source the words that name it
 * @param isContinuation whether it is the speaker of an earlier utterance
 * @param cue index, in the text, of the verb whose subject it is
 * @param features what the model is told of it
 */
public record DescribedCandidate(Source source, boolean isContinuation, Optional<Integer> cue, Features features) {}
