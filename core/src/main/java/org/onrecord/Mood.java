package org.onrecord;

/** Whether a quote is reported as said; who leaves it out misleads readers. */
public enum Mood {
    /** It is: "She said that it was late." */
    STATED,
    /** It is not: "She did not say that it was late." */
    NEGATED,
    /** It would be, could be, or is if something else is: "She would say that it is late." */
    CONDITIONAL,
    /** It is asked: "She asked whether it was late." */
    QUESTIONED
}
