package org.onrecord.internal.speaker;

import org.onrecord.internal.entity.KnownEntity;

/**
 * A speaker of words before a pronoun.
 *
 * @param token index of the last token of these words
 * @param asked whether the words are a question that is reported, so that somebody else answers
 */
record EarlierSpeaker(KnownEntity entity, int token, boolean asked) {}
