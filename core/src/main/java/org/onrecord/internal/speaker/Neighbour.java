package org.onrecord.internal.speaker;

import org.onrecord.internal.language.Token;

/** What kind of token stands right before or behind quoted words in their sentence. */
enum Neighbour {
    NONE,
    COMMA,
    COLON,
    VERB,
    THAT,
    PREPOSITION,
    DETERMINER,
    /** an adjective or a possessive pronoun */
    ADJECTIVE,
    NOUN,
    TO,
    CONJUNCTION,
    OTHER,
    POSSESSIVE_ENDING,
    PROPER_NOUN;

    static Neighbour of(Token token) {
        if (token.isComma()) {
            return COMMA;
        }
        if (token.word().equals(":")) {
            return COLON;
        }
        if (token.isVerb()) {
            return VERB;
        }
        return switch (token.tag()) {
            case "IN" -> token.word().equalsIgnoreCase("that") ? THAT : PREPOSITION;
            case "DT" -> DETERMINER;
            case "JJ", "PRP$" -> ADJECTIVE;
            case "NN", "NNS" -> NOUN;
            case "TO" -> TO;
            case "CC" -> CONJUNCTION;
            case "POS" -> POSSESSIVE_ENDING;
            case "NNP", "NNPS" -> PROPER_NOUN;
            default -> OTHER;
        };
    }
}
