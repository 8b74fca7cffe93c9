package org.onrecord;

/** Whether a quote is reported as said. Ignoring it can turn a denial or a question into a statement. */
public enum Mood {
    /** It is reported as said: "She said that it was late." */
    STATED,
    /** It is reported as not said: "She did not say that it was late." */
    NEGATED,
    /** It would or could be said, or is said if something else holds: "She would say that it is late." */
    CONDITIONAL,
    /** It is reported as a question: "She asked whether it was late." */
    QUESTIONED
}
