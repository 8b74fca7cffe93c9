package org.onrecord.internal.speech;

/**
 * Somebody does something: a verb and its subject in a frame.
 *
 * @param verb frame position of the verb
 * @param subject frame position of the subject's head
 * @param depth number of governors of the verb up to the root of the frame
 * @param link how the subject was found
 */
public record Clause(int verb, int subject, int depth, Link link) {

    /** How a verb comes by its subject. */
    public enum Link {
        /** it governs the subject itself */
        OWN,
        /** it is the subject of a passive verb */
        PASSIVE,
        /** it shares the subject of the verb that it is coordinated with or that governs it: "smiled and said" */
        SHARED,
        /** the subject stands behind it without being marked as one: "said Mary" */
        INVERTED
    }
}
