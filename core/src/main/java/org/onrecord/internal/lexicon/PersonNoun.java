package org.onrecord.internal.lexicon;

import org.onrecord.Gender;

/**
 * A common noun for a person, such as "spokeswoman", or for people.
 *
 * @param kin whether it tells whose relative somebody is: "sister"
 */
public record PersonNoun(Gender gender, boolean plural, boolean kin) {}
