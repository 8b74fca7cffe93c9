package org.onrecord.internal.speaker;

/** What counts for or against a name as the one that a later pronoun stands for; the order is that of the weights. */
public enum AntecedentFeature {
    /** each sentence between name and pronoun */
    SENTENCE,
    /** each token between them */
    TOKEN,
    /** the name stands in the pronoun's sentence */
    SAME_SENTENCE,
    /** it stands before the first verb of its sentence */
    SUBJECT,
    /** it stands behind a comma, where many a subject stands: "On the stairs, Ann …" */
    BEHIND_COMMA,
    /** a verb stands right behind it */
    ACTING,
    /** it is a possessor */
    POSSESSOR,
    /** it stands within quotation marks */
    QUOTED,
    /** and these in the paragraph of the pronoun, so that its person is spoken of or spoken to */
    QUOTED_IN_PARAGRAPH,
    /** and these in the paragraph before */
    QUOTED_IN_PARAGRAPH_BEFORE,
    /** a subject pronoun of the same gender stands before it in its sentence, and so is of somebody else */
    BEHIND_PRONOUN,
    /** the person's gender is unknown */
    GENDER_UNKNOWN,
    /** the text knows the person by a noun only */
    NAMELESS,
    /** the logarithm of how often the person is named */
    OFTEN,
    /** the pronoun before, in the same paragraph, is the person's */
    PRONOUN_IN_PARAGRAPH,
    /** the pronoun before, in the paragraph before, is the person's */
    PRONOUN_IN_PARAGRAPH_BEFORE
}
