package org.onrecord.internal.lexicon;

import org.onrecord.Gender;

/** A common noun for a person, such as "spokeswoman", or for people. */
public record PersonNoun(Gender gender, boolean plural) {}
