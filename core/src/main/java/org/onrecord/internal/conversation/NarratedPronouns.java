package org.onrecord.internal.conversation;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import org.onrecord.Gender;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.speaker.PronounResolver;

/** Where the narrator speaks of a man as "he" and of a woman as "she". Immutable. */
final class NarratedPronouns {

    private final int[] male;
    private final int[] female;

    private NarratedPronouns(ImmutableIntArray male, ImmutableIntArray female) {
        this.male = male.toArray();
        this.female = female.toArray();
    }

    static NarratedPronouns of(AnnotatedText text, BitSet quoted) {
        ImmutableIntArray.Builder male = ImmutableIntArray.builder();
        ImmutableIntArray.Builder female = ImmutableIntArray.builder();
        for (int t = quoted.nextClearBit(0); t < text.tokens().size(); t = quoted.nextClearBit(t + 1)) {
            if (text.token(t).tag().startsWith("PRP")) {
                switch (PronounResolver.genderOf(text.token(t))) {
                    case MALE -> male.add(t);
                    case FEMALE -> female.add(t);
                    default -> {}
                }
            }
        }
        return new NarratedPronouns(male.build(), female.build());
    }

    /** The number of pronouns of a gender, MALE or FEMALE, between two tokens. */
    int count(Gender gender, int from, int to) {
        int[] pronouns = gender == Gender.MALE ? male : female;
        return from >= to ? 0 : position(pronouns, to) - position(pronouns, from);
    }

    private static int position(int[] pronouns, int token) {
        int index = Arrays.binarySearch(pronouns, token);
        return index >= 0 ? index : -index - 1;
    }
}
