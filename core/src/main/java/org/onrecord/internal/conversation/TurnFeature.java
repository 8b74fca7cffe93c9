package org.onrecord.internal.conversation;

/** What the model is told of a voice that may speak an utterance; the order is that of the model's inputs. */
public enum TurnFeature {
    // the words around the utterance, by the first model
    NAMED_BY_WORDS,
    OTHER_NAMED_BY_WORDS,
    PRONOUN,
    PRONOUN_AGREES,
    PRONOUN_RANK,
    PRONOUN_GAP,
    NOUN,
    NARRATOR,
    BEST_BY_WORDS,
    // the utterances before
    SPOKE_LAST,
    SPOKE_BEFORE_LAST,
    SPOKE_THIRD_LAST,
    LAST_TWO_DIFFER,
    LAST_UNKNOWN,
    TURNS_SINCE_SPOKE,
    TURNS_OF_LAST_TEN,
    SAME_PARAGRAPH_AS_LAST,
    PARAGRAPHS_SINCE_LAST,
    WORDS_SINCE_LAST,
    LAST_ENDS_WITH_QUESTION,
    // the utterances behind, by the first model
    NAMED_BY_WORDS_NEXT,
    NAMED_BY_WORDS_AFTER_NEXT,
    PARAGRAPHS_TO_NEXT,
    // names within the utterances
    ADDRESSED,
    NAMED,
    OTHER_ADDRESSED,
    ADDRESSED_BY_LAST,
    OTHER_ADDRESSED_BY_LAST,
    ADDRESSED_BY_BEFORE_LAST,
    ADDRESSED_BY_NEXT,
    NAMED_BY_LAST,
    // who is there
    KIND,
    GENDER,
    PARAGRAPHS_SINCE_NARRATED,
    NARRATED_IN_PARAGRAPH_BEFORE,
    NARRATED_IN_PARAGRAPH_BEHIND,
    NARRATED_SINCE_LAST,
    NARRATED_IN_LAST_PARAGRAPH,
    NARRATED_IN_NEXT_PARAGRAPH,
    PEOPLE_IN_LAST_PARAGRAPH,
    TIMES_NARRATED,
    TIMES_SPOKEN,
    CANDIDATES,
    // the utterance
    WORDS,
    STARTS_PARAGRAPH,
    ENDS_PARAGRAPH,
    FRAME_WORDS,
    INLINE,
    FIRST_PERSON_TEXT;

    public static final int COUNT = values().length;
}
