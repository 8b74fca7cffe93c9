package org.onrecord;

/** What sort of speaker a quote has. */
public enum SpeakerKind {
    /** A person with a name, or a character of a story whom the text knows by a noun alone: "the stranger". */
    PERSON,
    /** An organization, with or without a name: "the aid agency". */
    ORGANIZATION,
    /** A place that stands for its people or government: "Kyiv said". */
    PLACE,
    /** Several people at once: "Dozens of protesters", "Smith and Jones"; also a family with a name: "the Holloways". */
    GROUP,
    /** Somebody without a name ("a spokesman"), or something that somebody wrote: "the blog post". */
    NOMINAL,
    /** A pronoun for which it is not known whom it refers to. */
    PRONOUN
}
