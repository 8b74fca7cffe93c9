package org.onrecord.internal.report;

/** How the content of a report hangs together with its cue. */
public enum ContentKind {
    /** "said that it was late", "said it was late" */
    CLAUSE,
    /** "promised to come" */
    OPEN_CLAUSE,
    /** "rejected the plea" */
    OBJECT,
    /** "spoke of the war", "fears of a war" */
    OBLIQUE,
    /** "asked if it was late" */
    ADVERBIAL,
    /** "a promise to come", "the claim that it was late" */
    ADNOMINAL,
    /** a clause beside the cue, which is how parsers often see one without "that" */
    BESIDE,
    /** from the first word of the content to the end of the cue's clause: "accused Russia of using bombs" */
    REST,
    /** what stands behind the cue and holds a finite verb, whatever the parse makes of it */
    BEHIND,
    /** "It was late, he said", where the content governs the cue, or "according to him" */
    GOVERNOR,
    /** what stands before the comma: "It was late, said the old man" */
    FRONTED,
    /** "The plan was criticized by the mayor" */
    PASSIVE_SUBJECT,
    /** "a fact that he often mentions" */
    ANTECEDENT,
    /** "Trump: I will win" */
    LABELLED
}
