package org.onrecord.internal.quotation;

/** A pair of quotation marks; the closing one may have variants that careless typists use. */
public enum MarkStyle {
    DOUBLE_CURLY("“", "”\"“"),
    DOUBLE_STRAIGHT("\"", "\"”"),
    DOUBLE_LOW("„", "“”\""),
    GUILLEMETS("«", "»"),
    REVERSED_GUILLEMETS("»", "«"),
    DOUBLE_BACKTICK("``", "''"),
    /** two apostrophes for one mark, as in archives of the press */
    DOUBLED_APOSTROPHES("''", "''"),
    SINGLE_CURLY("‘", "’'"),
    SINGLE_STRAIGHT("'", "'’"),
    SINGLE_LOW("‚", "‘’'"),
    SINGLE_GUILLEMETS("‹", "›"),
    SINGLE_BACKTICK("`", "'’");

    private final String opening;
    private final String closings;

    MarkStyle(String opening, String closings) {
        this.opening = opening;
        this.closings = closings;
    }

    String opening() {
        return opening;
    }

    /** Number of UTF-16 code units of the closing mark. */
    int closingLength() {
        return isOfTwoCharacters() ? 2 : 1;
    }

    private boolean isOfTwoCharacters() {
        return this == DOUBLE_BACKTICK || this == DOUBLED_APOSTROPHES;
    }

    /** Whether a closing mark of this style, or one typed in its place, stands at the offset. */
    boolean closesAt(String text, int offset) {
        return isOfTwoCharacters() ? text.startsWith(closings, offset) : closings.indexOf(text.charAt(offset)) >= 0;
    }

    /** Whether the marks double as apostrophes, so that more than the character is needed to know one. */
    public boolean isSingle() {
        return switch (this) {
            case SINGLE_CURLY, SINGLE_STRAIGHT, SINGLE_LOW, SINGLE_GUILLEMETS, SINGLE_BACKTICK -> true;
            default -> false;
        };
    }
}
