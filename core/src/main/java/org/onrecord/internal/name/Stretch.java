package org.onrecord.internal.name;

/**
 * Tokens that may be a name.
 *
 * @param begin index of the first
 * @param end index behind the last
 */
record Stretch(int begin, int end) {

    int length() {
        return end - begin;
    }
}
