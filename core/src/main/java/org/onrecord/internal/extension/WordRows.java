package org.onrecord.internal.extension;

import com.google.common.base.Splitter;
import java.util.List;
import org.onrecord.extension.Lexicon;
import org.onrecord.internal.language.Phrase;
import org.onrecord.internal.lexicon.WordRow;

/** Refuses rows for word lists that no text could ever have, since their words are looked up one by one. */
final class WordRows {

    private static final Splitter COLUMNS = Splitter.on('\t').trimResults();

    private WordRows() {}

    /**
     * Checks the length of the rows; their columns are checked where they are read.
     *
     * @throws org.onrecord.ConfigurationException if one has more words than are looked up at once
     */
    static void check(List<WordRow> rows) {
        rows.forEach(WordRows::check);
    }

    private static void check(WordRow row) {
        String words = COLUMNS.split(row.text().strip()).iterator().next();
        RowLength length = lengthIn(row.lexicon());
        if (!length.fits(Phrase.of(words))) {
            throw row.refused("would never be found: the list takes " + length.description()
                    + ". Of a longer noun give the last word, which is looked up.");
        }
    }

    static RowLength lengthIn(Lexicon lexicon) {
        return switch (lexicon) {
            case CUE_VERBS, DOCUMENT_NOUNS -> RowLength.WORD;
            case ORGANIZATION_NOUNS, GROUP_WORDS, GIVEN_NAMES, NICKNAMES -> RowLength.COMPOUND;
            case KINSHIP, PERSON_NOUNS -> RowLength.COMPOUND_OR_THREE_WORDS;
            case HONORIFICS -> RowLength.UP_TO_THREE_WORDS;
            case ACRONYMS, ORGANIZATION_ENDINGS, NOT_NAMES -> RowLength.ANY;
        };
    }
}
