package org.onrecord.internal.lexicon;

import org.onrecord.ConfigurationException;

/** All word lists, loaded once. Immutable. */
public record Lexicons(PersonWords people, ThingWords things, SpeechWords speech) {

    /**
     * Loads the word lists from the class path.
     *
     * @throws ConfigurationException if one is missing or damaged
     */
    public static Lexicons load() {
        return load(LexiconSource.builtIn());
    }

    /**
     * Loads the word lists from a source.
     *
     * @throws ConfigurationException if one is missing or damaged, or a row of the user's is wrong
     */
    public static Lexicons load(LexiconSource source) {
        try {
            return new Lexicons(PersonWords.load(source), ThingWords.load(source), SpeechWords.load(source));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "A word list of onrecord-models has a row with a word that it does not know: " + e.getMessage(), e);
        }
    }
}
