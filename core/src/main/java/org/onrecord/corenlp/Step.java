package org.onrecord.corenlp;

/**
 * A step of the pipeline after which annotators of the user's run: later ones see what earlier ones made, and what they
 * change counts for all that OnRecord does afterwards.
 */
public enum Step {
    /** Words, punctuation marks and sentences, with their offsets. Another tagger may follow here. */
    TOKENS,
    /** Part-of-speech tags and lemmas. */
    TAGS,
    /**
     * Entity types of words, and runs of them as mentions. Annotators that find names follow here: what they give the
     * types PERSON, ORGANIZATION or LOCATION joins the names that OnRecord finds, and any other type makes entities of
     * the user's own.
     */
    NAMES,
    /**
     * Dependencies of every sentence, basic and enhanced. They are made only for annotators that follow here, and take
     * more time than all other steps.
     */
    PARSES
}
