package org.onrecord.json;

/**
 * Halves of surrogate pairs without the other half, as in broken texts. UTF-8 cannot encode them, so they are written as
 * escapes, and are read back unchanged.
 */
final class LoneSurrogates {
    private LoneSurrogates() {}

    /** Returns JSON in which the lone surrogates are escaped; they occur only within strings. */
    static String escape(String json) {
        int next = nextLone(json, 0);
        if (next == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int done = 0;
        while (next < json.length()) {
            escaped.append(json, done, next).append(String.format("\\u%04x", (int) json.charAt(next)));
            done = next + 1;
            next = nextLone(json, done);
        }
        return escaped.append(json, done, json.length()).toString();
    }

    /** Returns the offset of the first lone surrogate at or after another offset; the length if there is none. */
    private static int nextLone(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return text.length();
    }
}
