package org.onrecord.internal.conversation;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.speaker.PronounResolver;

/** Where the narrator speaks of a man as "he" and of a woman as "she". Immutable. */
record NarratedPronouns(Positions male, Positions female, Positions subjects) {

    static NarratedPronouns of(AnnotatedText text, BitSet quoted) {
        return new NarratedPronouns(
                of(text, quoted, Gender.MALE),
                of(text, quoted, Gender.FEMALE),
                new Positions(IntStream.range(0, text.tokens().size())
                        .filter(token -> !quoted.get(token))
                        .filter(token -> PronounResolver.isSubject(text.token(token)))));
    }

    private static Positions of(AnnotatedText text, BitSet quoted, Gender gender) {
        return new Positions(IntStream.range(0, text.tokens().size())
                .filter(token -> !quoted.get(token))
                .filter(token -> text.token(token).tag().startsWith("PRP"))
                .filter(token -> PronounResolver.genderOf(text.token(token)) == gender));
    }

    /** The "he" or "she" next to an utterance in its paragraph, rather before it than behind. */
    OptionalInt beside(TurnPlace place) {
        OptionalInt before = subjects.lastBefore(place.begin());
        if (before.isPresent() && before.getAsInt() >= place.paragraphBegin()) {
            return before;
        }
        OptionalInt behind = subjects.firstFrom(place.begin());
        return behind.isPresent() && behind.getAsInt() < place.paragraphEnd() ? behind : OptionalInt.empty();
    }

    /** The number of pronouns of a gender, MALE or FEMALE, from one token on and before another. */
    int count(Gender gender, int from, int to) {
        return (gender == Gender.MALE ? male : female).countBetween(from, to);
    }
}
