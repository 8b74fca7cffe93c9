package org.onrecord.internal.speaker;

import org.onrecord.Gender;

/**
 * Somebody whose name the text does not tell, and who spoke before a pronoun: "his father", "a neighbour".
 *
 * @param gender that the noun or pronoun tells
 * @param token index of the last token of what was said, or of the noun or pronoun behind it
 */
record UnnamedSpeaker(Gender gender, int token) {}
