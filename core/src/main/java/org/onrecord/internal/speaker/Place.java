package org.onrecord.internal.speaker;

/** Where a candidate stands, seen from the quotation. */
enum Place {
    /** in the narrator's sentence that holds the quotation */
    OWN_FRAME,
    /** in the sentence before, in the same paragraph */
    FRAME_BEFORE,
    /** in the sentence behind, in the same paragraph */
    FRAME_BEHIND,
    /** in the last sentence of the paragraph before */
    PARAGRAPH_BEFORE,
    /** the speaker of the utterance before */
    LAST_SPEAKER,
    /** the speaker of the utterance before that one */
    SPEAKER_BEFORE_LAST
}
