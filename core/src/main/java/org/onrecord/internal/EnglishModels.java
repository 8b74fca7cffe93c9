package org.onrecord.internal;

import java.util.List;
import org.onrecord.internal.lexicon.LexiconSource;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.WordRow;
import org.onrecord.internal.name.NameFinder;

/**
 * OnRecord's own word lists and weights, which engines share whatever their options: all but those for indirect speech.
 * Immutable.
 */
record EnglishModels(Lexicons lexicons, NameFinder names, SpeakerStage speakers) {

    /**
     * Loads the word lists and weights.
     *
     * @throws org.onrecord.ConfigurationException if one is missing or damaged
     */
    static EnglishModels load() {
        Lexicons lexicons = Lexicons.load();
        return new EnglishModels(lexicons, NameFinder.load(lexicons), SpeakerStage.load());
    }

    /**
     * The same weights beside the word lists with rows of users'.
     *
     * @throws org.onrecord.ConfigurationException if a row is damaged
     */
    EnglishModels with(List<WordRow> added) {
        if (added.isEmpty()) {
            return this;
        }
        Lexicons extended = Lexicons.load(LexiconSource.with(added));
        return new EnglishModels(extended, names.with(extended), speakers);
    }
}
