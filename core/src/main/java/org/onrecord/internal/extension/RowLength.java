package org.onrecord.internal.extension;

import org.onrecord.internal.language.Phrase;

/** How long the words of a list can be to be found in a text. */
enum RowLength {
    WORD("a single word without hyphens") {
        @Override
        boolean fits(Phrase phrase) {
            return phrase.tokens() <= 1;
        }
    },
    COMPOUND("a single word") {
        @Override
        boolean fits(Phrase phrase) {
            return phrase.compounds() <= 1;
        }
    },
    /** "doctor", "editor-in-chief" and "secretary of state", but "minister" for "prime minister" */
    COMPOUND_OR_THREE_WORDS("a single word or three words") {
        @Override
        boolean fits(Phrase phrase) {
            return phrase.compounds() <= 1 || phrase.tokens() == THREE;
        }
    },
    UP_TO_THREE_WORDS("at most three words, hyphens among them") {
        @Override
        boolean fits(Phrase phrase) {
            return phrase.tokens() <= THREE;
        }
    },
    ANY("any words") {
        @Override
        boolean fits(Phrase phrase) {
            return true;
        }
    };

    private static final int THREE = 3;

    private final String description;

    RowLength(String description) {
        this.description = description;
    }

    abstract boolean fits(Phrase phrase);

    /** What fits, as messages call it. */
    String description() {
        return description;
    }
}
