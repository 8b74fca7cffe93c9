package org.onrecord.internal.speaker;

import java.util.Locale;
import org.onrecord.internal.language.Token;

/** With what kind of word a phrase begins. */
enum Determiner {
    NONE,
    DEFINITE,
    INDEFINITE,
    POSSESSIVE,
    /** a number or another determiner: "three", "this" */
    OTHER;

    static Determiner of(Token first) {
        return switch (first.word().toLowerCase(Locale.ROOT)) {
            case "the" -> DEFINITE;
            case "a", "an", "one", "another" -> INDEFINITE;
            case "his", "her", "their", "my", "its", "our" -> POSSESSIVE;
            default -> first.tag().equals("CD") || first.tag().equals("DT") ? OTHER : NONE;
        };
    }
}
