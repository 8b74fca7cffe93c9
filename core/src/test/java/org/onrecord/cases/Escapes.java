package org.onrecord.cases;

/** The escapes of the case files for what cannot be seen: {@code \n \r \t \\} and <code>&#92;uFEFF</code>. */
final class Escapes {
    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /**
     * Returns the string with each escape replaced by what it stands for.
     *
     * @throws IllegalArgumentException if a backslash starts no known escape
     */
    static String decode(String encoded) {
        StringBuilder decoded = new StringBuilder(encoded.length());
        int i = 0;
        while (i < encoded.length()) {
            char c = encoded.charAt(i++);
            if (c != '\\') {
                decoded.append(c);
                continue;
            }
            char kind = i < encoded.length() ? encoded.charAt(i++) : ' ';
            switch (kind) {
                case 'n' -> decoded.append('\n');
                case 'r' -> decoded.append('\r');
                case 't' -> decoded.append('\t');
                case '\\' -> decoded.append('\\');
                case 'u' -> {
                    decoded.append(codeUnit(encoded, i));
                    i += HEX_DIGITS;
                }
                default ->
                    throw new IllegalArgumentException("Unknown escape \\" + kind + " in \"" + encoded
                            + "\"; write \\n, \\r, \\t, \\\\ or \\u and four hexadecimal digits");
            }
        }
        return decoded.toString();
    }

    /** Returns the string with what cannot be seen shown as escapes. */
    static String encode(String decoded) {
        StringBuilder encoded = new StringBuilder(decoded.length());
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            switch (c) {
                case '\n' -> encoded.append("\\n");
                case '\r' -> encoded.append("\\r");
                case '\t' -> encoded.append("\\t");
                case '\\' -> encoded.append("\\\\");
                default ->
                    encoded.append(isVisible(decoded, i) ? String.valueOf(c) : String.format("\\u%04X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isVisible(String s, int i) {
        char c = s.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
        }
        return c == ' '
                || !Character.isSpaceChar(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }

    private static char codeUnit(String encoded, int begin) {
        try {
            return (char) Integer.parseInt(encoded.substring(begin, begin + HEX_DIGITS), 16);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\\u in \"" + encoded + "\" is not followed by four hexadecimal digits", e);
        }
    }
}
