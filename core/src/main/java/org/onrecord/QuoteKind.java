package org.onrecord;

/** How a text renders what somebody said. */
public enum QuoteKind {
    /** In quotation marks: "We will stay," she said. */
    DIRECT,
    /**
     * Woven into the narrator's sentence, and partly in quotation marks: She said that they "will stay". If no more of the
     * sentence is reported than the marked words, these are all there is: She said they would leave "at dawn".
     */
    MIXED,
    /** Without quotation marks: She said that they would stay. */
    INDIRECT
}
