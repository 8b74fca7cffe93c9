package org.onrecord.extension;

/** How the letters of a phrase are compared with those of a text. */
public enum CaseMatching {
    /**
     * A capital of the phrase must be one in the text; its small letters may be either. So "aspirin" finds "Aspirin" at
     * the begin of a sentence and "ASPIRIN" in a headline, but "US" does not find "us".
     */
    SMART,
    /** Capitals and small letters count as the same. */
    IGNORE,
    /** Every letter must be as in the phrase. */
    EXACT
}
