package org.onrecord.internal.speaker;

import java.util.stream.IntStream;
import org.onrecord.internal.language.AnnotatedText;

/** Tells the short phrases that may stand between a noun and the name beside it: "a spokeswoman for Meridian Rail, Ann Lee". */
public final class OfPhrase {

    private static final int LONGEST = 6;

    private OfPhrase() {}

    /** Whether the tokens are a phrase like "for Meridian Rail". */
    public static boolean is(AnnotatedText text, int from, int to) {
        if (from >= to || to - from > LONGEST || !text.token(from).tag().equals("IN")) {
            return false;
        }
        return IntStream.range(from, to).mapToObj(text::token).noneMatch(token -> token.isVerb() || !token.isWord());
    }
}
