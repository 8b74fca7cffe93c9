package org.onrecord.corenlp;

/**
 * A step of the pipeline after which custom annotators run: later ones see what earlier ones made, and what they change
 * takes effect in everything that OnRecord does afterwards.
 */
public enum Step {
    /** Words, punctuation marks and sentences, with their offsets. */
    TOKENS,
    /** Part-of-speech tags and lemmas. */
    TAGS,
    /**
     * Entity types of words, and runs of them as mentions. Annotators that find names belong here: words to which they give
     * the types PERSON, ORGANIZATION or LOCATION join the names that OnRecord finds, and any other type makes custom
     * entities.
     */
    NAMES,
    /**
     * Dependencies of every sentence, basic and enhanced. They are computed only if annotators follow here, and take more
     * time than all other steps.
     */
    PARSES
}
