package org.onrecord.internal.name;

import org.onrecord.internal.language.Token;

/** Parts of speech, as far as they matter for names; the order is that of the model's inputs. */
enum TagClass {
    PROPER_NOUN,
    PROPER_NOUN_PLURAL,
    NOUN,
    NOUN_PLURAL,
    ADJECTIVE,
    VERB_PAST,
    VERB_PRESENT,
    VERB_OTHER,
    ADVERB,
    PREPOSITION,
    DETERMINER,
    NUMBER,
    PRONOUN,
    CONJUNCTION,
    PUNCTUATION,
    POSSESSIVE,
    OTHER;

    static TagClass of(Token token) {
        return switch (token.tag()) {
            case "NNP" -> PROPER_NOUN;
            case "NNPS" -> PROPER_NOUN_PLURAL;
            case "NN" -> NOUN;
            case "NNS" -> NOUN_PLURAL;
            case "JJ", "JJR", "JJS" -> ADJECTIVE;
            case "VBD" -> VERB_PAST;
            case "VBZ", "VBP", "MD" -> VERB_PRESENT;
            case "VB", "VBN", "VBG" -> VERB_OTHER;
            case "RB", "RBR", "RBS" -> ADVERB;
            case "IN", "TO" -> PREPOSITION;
            case "DT", "PDT" -> DETERMINER;
            case "CD" -> NUMBER;
            case "PRP", "PRP$", "WP", "WDT", "WRB" -> PRONOUN;
            case "CC" -> CONJUNCTION;
            case "POS" -> POSSESSIVE;
            default -> token.isWord() ? OTHER : PUNCTUATION;
        };
    }
}
