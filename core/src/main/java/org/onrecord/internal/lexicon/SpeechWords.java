package org.onrecord.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Words about speech: verbs and nouns that tell it, what tells where it begins, and that words in marks are not said.
 * Immutable.
 */
public record SpeechWords(
        CueVerbs cueVerbs,
        WordSet askingVerbs,
        WordSet callingVerbs,
        WordSet hearerVerbs,
        WordSet refusingVerbs,
        WordSet namingVerbs,
        WordSet namingParticiples,
        WordSet readingVerbs,
        WordSet speechNouns,
        WordSet viewNouns,
        WordSet wordNouns,
        WordSet signNouns,
        WordSet chorusNouns,
        ImmutableMap<String, String> titleTriggers,
        WordSet noLabels,
        Set<String> leadingApostrophes) {

    static SpeechWords load(LexiconSource source) {
        return new SpeechWords(
                CueVerbs.load(source),
                WordSet.load(source, "asking-verbs.txt"),
                WordSet.load(source, "calling-verbs.txt"),
                WordSet.load(source, "hearer-verbs.txt"),
                WordSet.load(source, "refusing-verbs.txt"),
                WordSet.load(source, "naming-verbs.txt"),
                WordSet.load(source, "naming-participles.txt"),
                WordSet.load(source, "reading-verbs.txt"),
                WordSet.load(source, "speech-nouns.txt"),
                WordSet.load(source, "view-nouns.txt"),
                WordSet.load(source, "word-nouns.txt"),
                WordSet.load(source, "sign-nouns.txt"),
                WordSet.load(source, "chorus-nouns.txt"),
                source.pairs("title-triggers.tsv"),
                WordSet.load(source, "no-labels.txt"),
                withoutMark(WordSet.load(source, "leading-apostrophes.txt")));
    }

    private static Set<String> withoutMark(WordSet words) {
        return words.words().stream().map(word -> word.substring(1)).collect(ImmutableSet.toImmutableSet());
    }
}
