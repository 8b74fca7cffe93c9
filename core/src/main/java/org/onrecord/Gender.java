package org.onrecord;

/** How a text refers to a person. */
public enum Gender {
    /** As "he". */
    MALE,
    /** As "she". */
    FEMALE,
    /** It is not known which. */
    UNKNOWN
}
