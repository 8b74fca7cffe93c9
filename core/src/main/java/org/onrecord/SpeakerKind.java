package org.onrecord;

/** What sort of speaker a quote has. */
public enum SpeakerKind {
    /** A person with a name. */
    PERSON,
    /** An organization with a name. */
    ORGANIZATION,
    /** A place that stands for its people or government: "Kyiv said". */
    PLACE,
    /** Several at once: "Dozens of protesters", "Smith and Jones". */
    GROUP,
    /** Somebody without a name: "a spokesman". */
    NOMINAL,
    /** A pronoun of which it is not known whom it means. */
    PRONOUN
}
