package org.onrecord.internal.report;

/** How the source of a report hangs together with its cue. */
public enum SourceLink {
    /** "the mayor said" */
    SUBJECT,
    /** "the mayor was told" */
    PASSIVE_SUBJECT,
    /** "the mayor stood up and said", "stood up, saying" */
    SHARED_SUBJECT,
    /** "said the mayor" */
    INVERTED_SUBJECT,
    /** "it was said by the mayor" */
    AGENT,
    /** "the mayor's claim" */
    POSSESSOR,
    /** "the claim of the mayor", "criticism from the mayor" */
    PREPOSITIONAL,
    /** "the mayor made the claim" */
    SUBJECT_OF_GOVERNOR,
    /** "a letter saying" */
    ANTECEDENT,
    /** "according to the mayor" */
    ACCORDING_TO,
    /** the last one before the cue, where the parse tells of no subject */
    BEFORE,
    /** "the mayor, wearing a hat, said", where the parse tells of no subject */
    BEFORE_INSERTION,
    /** the first one of the sentence, where the parse tells of no subject: "the mayor elected last week said" */
    FIRST,
    /** "After saying he was ill, the mayor left" */
    BEHIND_COMMA,
    /** "Mayor: it is late" */
    LABEL,
    /** "it is said" */
    NONE
}
