package org.onrecord.internal.language;

import java.util.Locale;

/**
 * A word or punctuation mark of the text.
 *
 * @param word the token as it stands in the text
 * @param begin offset of its first UTF-16 code unit
 * @param end offset behind its last UTF-16 code unit
 * @param tag Penn Treebank part-of-speech tag
 * @param lemma dictionary form, in lower case except for proper nouns
 * @param label what the name tagger says of it
 * @param chances how probable the name tagger finds each label
 */
public record Token(String word, int begin, int end, String tag, String lemma, NameLabel label, NameChances chances) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isFiniteVerb() {
        return switch (tag) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether the token negates the verb that it belongs to: "did not say", "never said". */
    public boolean isNegation() {
        return switch (lemma.toLowerCase(Locale.ROOT)) {
            case "not", "n't", "n’t", "never", "neither" -> true;
            default -> false;
        };
    }

    /** Whether the token holds at least one letter or digit. */
    public boolean isWord() {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether the token is tagged as a preposition; taggers take many subordinating conjunctions for one. */
    public boolean isPreposition() {
        return tag.equals("IN") || tag.equals("TO");
    }

    public boolean isComma() {
        return word.equals(",");
    }

    /** Whether the token ends a sentence: a full stop, question mark, exclamation mark or dots. */
    public boolean endsSentence() {
        return tag.equals(".") || word.equals("…") || word.equals("...") || word.equals("....");
    }
}
