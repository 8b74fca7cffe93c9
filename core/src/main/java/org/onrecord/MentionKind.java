package org.onrecord;

/** How a mention refers to its entity. */
public enum MentionKind {
    /** By name: "Jens Stoltenberg". */
    NAME,
    /** By a common noun: "the secretary general". */
    NOMINAL,
    /** By a pronoun: "he". */
    PRONOUN
}
