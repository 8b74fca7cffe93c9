package org.onrecord.internal.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.internal.lexicon.WordSet;

/**
 * Tags the parts of speech, and makes up for what a tagger that learnt from American news does with rare verbs: it takes
 * British ones for nouns ("to evangelise") and "to" before them for a preposition. Immutable.
 */
final class PartOfSpeech {

    private static final Pattern BRITISH = Pattern.compile("(\\p{Ll}+is)(e|es|ed|ing)");

    private final WordSet alwaysInIse = WordSet.builtIn("ise-words.txt");
    private final MaxentTagger tagger;

    PartOfSpeech(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    /** Tags the tokens of a sentence. */
    void tag(List<CoreLabel> tokens) {
        String[] words = new String[tokens.size()];
        for (int t = 0; t < words.length; t++) {
            words[t] = tokens.get(t).word();
            tokens.get(t).setWord(american(words[t]));
        }
        try {
            tagger.tagCoreLabels(tokens);
        } finally {
            for (int t = 0; t < words.length; t++) {
                tokens.get(t).setWord(words[t]);
            }
        }
        markInfinitives(tokens);
    }

    private String american(String word) {
        Matcher matcher = BRITISH.matcher(word);
        if (!matcher.matches() || alwaysInIse.contains(matcher.group(1) + "e")) {
            return word;
        }
        String stem = matcher.group(1);
        return stem.substring(0, stem.length() - 1) + "z" + matcher.group(2);
    }

    private static void markInfinitives(List<CoreLabel> tokens) {
        for (int t = 0; t + 1 < tokens.size(); t++) {
            CoreLabel token = tokens.get(t);
            if (token.word().equalsIgnoreCase("to")
                    && "IN".equals(token.tag())
                    && "VB".equals(tokens.get(t + 1).tag())) {
                token.setTag("TO");
            }
        }
    }
}
