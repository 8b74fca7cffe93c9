package org.onrecord.internal.speaker;

/**
 * A possible speaker of an utterance.
 *
 * @param frame index of the frame that holds the source, or -1 for a speaker of an earlier utterance
 */
record Candidate(Source source, Place place, int frame) {}
