package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;

/**
 * Who said an utterance.
 *
 * @param source the words that name the speaker; empty if only the conversation tells who it is, then there is an entity
 * @param entity whom or what they stand for, in stories also a person known by a noun alone; empty for "a spokesman" and for pronouns that cannot be resolved
 * @param cue index, in the text, of the verb that reports the speech
 * @param probability that this is right
 */
public record SpeakerIdentity(
        Optional<Source> source, Optional<KnownEntity> entity, Optional<Integer> cue, double probability) {}
