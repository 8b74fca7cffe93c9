package org.onrecord.internal.transcript;

/**
 * Words at the start of a paragraph that name who speaks it: "KAYE ATWELL, ANALYST:".
 *
 * @param paragraph index of the paragraph
 * @param nameBegin index of the first token of the name; what stands before it, such as a time, is no part of the label
 * @param nameEnd index behind the last token of the name; a role may follow it
 * @param end index behind the last token of the label, its colon or full stop
 * @param key the name's words in capitals, with plain apostrophes
 * @param capitals whether the label is all in capitals
 * @param alone whether it has its line for itself, without a colon
 */
record Label(int paragraph, int nameBegin, int nameEnd, int end, String key, boolean capitals, boolean alone) {

    boolean isLongName() {
        return key.indexOf(' ') > 0;
    }

    /** The surname, or what else the name ends in: "ATWELL" names Kaye Atwell again. */
    String lastWord() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
