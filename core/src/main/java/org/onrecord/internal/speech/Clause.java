package org.onrecord.internal.speech;

/**
 * Somebody does something: a verb, or a noun made of one, and who does it, in a frame.
 *
 * @param verb frame position of the verb or noun
 * @param subject frame position of the head of who does it, mostly the subject
 * @param depth number of governors of the verb up to the root of the frame
 * @param link how the two hang together
 */
public record Clause(int verb, int subject, int depth, Link link) {

    /** How a verb comes by who does it. */
    public enum Link {
        /** it governs the subject itself */
        OWN,
        /** it is the subject of a passive verb */
        PASSIVE,
        /** it shares the subject of the verb that it is coordinated with or that governs it: "smiled and said" */
        SHARED,
        /** the subject stands behind it without being marked as one: "said Mary" */
        INVERTED,
        /** it is done by the object of the verb that governs it: "led her to declare" */
        OBJECT,
        /** it is a participle beside who does it: "footage of Mary saying" */
        PARTICIPLE,
        /** it is done by somebody, named with "by": "said by Mary" */
        AGENT,
        /** it is a noun, whose doer possesses it: "Mary's claim" */
        POSSESSOR;

        /** Whether a grammar would call who does it the subject. */
        public boolean isSubject() {
            return this == OWN || this == PASSIVE || this == SHARED || this == INVERTED;
        }
    }
}
