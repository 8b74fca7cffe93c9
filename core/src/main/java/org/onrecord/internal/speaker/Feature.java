package org.onrecord.internal.speaker;

/** What the model is told of a candidate; the order is that of the model's inputs. */
public enum Feature {
    // the utterance
    QUOTE_WORDS,
    QUOTE_PARTS,
    QUOTE_INLINE,
    QUOTE_SINGLE_MARKS,
    QUOTE_CAPITALIZED,
    QUOTE_HAS_FINITE_VERB,
    QUOTE_END,
    QUOTE_STARTS_PARAGRAPH,
    QUOTE_ENDS_PARAGRAPH,
    QUOTE_RESUMED,
    QUOTE_UNCLOSED,
    MARK_BEFORE,
    NAMING_BEFORE,
    FRAME_WORDS,
    FRAME_WORDS_BEFORE,
    FRAME_WORDS_BEHIND,
    // the text around it
    TEXT_QUOTES_PER_PARAGRAPH,
    TEXT_QUOTED_SHARE,
    PARAGRAPHS_SINCE_LAST,
    QUOTES_IN_PARAGRAPH,
    // the words that name the candidate
    KIND,
    PLACE,
    WORDS,
    DETERMINER,
    PLURAL,
    POSSESSIVE,
    TITLED,
    NAMED_BEFORE,
    NAMED_IN_QUOTE,
    SAME_AS_LAST,
    SAME_AS_BEFORE_LAST,
    // where it stands
    SIDE,
    DISTANCE,
    WORDS_BETWEEN,
    RANK,
    SOURCES_IN_FRAME,
    VERBS_BETWEEN,
    COMMA_BETWEEN,
    COLON_BEHIND,
    COLON_AT_FRAME_END,
    ACCORDING_TO,
    PREPOSITION_BEFORE,
    OTHER_QUOTE_NEARER,
    // what it does
    RELATION,
    HAS_VERB,
    LINK,
    VERB_NEWS_SHARE,
    VERB_FICTION_SHARE,
    VERB_KNOWN,
    VERB_TAG,
    VERB_DEPTH,
    VERB_DISTANCE,
    VERB_WORDS_BETWEEN,
    VERB_BETWEEN,
    VERB_NEGATED,
    BEST_RIVAL_VERB,
    // the speaker of an utterance before
    LAST_CONFIDENCE,
    LAST_WORDS_BETWEEN,
    LAST_INLINE,
    LAST_END,
    LAST_PLACE,
    // the decision so far; only for whether it is speech at all
    BEST_PROBABILITY,
    SUM_OF_PROBABILITIES;

    public static final int COUNT = values().length;
}
