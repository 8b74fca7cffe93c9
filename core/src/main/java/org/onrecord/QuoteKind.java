package org.onrecord;

/** How a text renders what somebody said. */
public enum QuoteKind {
    /** In quotation marks: "We will stay," she said. */
    DIRECT,
    /** Partly in quotation marks: She said that they "will stay". */
    MIXED,
    /** Without quotation marks: She said that they would stay. */
    INDIRECT
}
