package org.onrecord.extension;

/** How the letters of a phrase are compared with those of a text. */
public enum CaseMatching {
    /**
     * A capital letter of the phrase must be a capital in the text; a small letter matches either. So "aspirin" finds
     * "Aspirin" at the beginning of a sentence and "ASPIRIN" in a headline, but "US" does not find "us".
     */
    SMART,
    /** Capital and small letters are treated as the same. */
    IGNORE,
    /** Every letter must be exactly as in the phrase. */
    EXACT
}
