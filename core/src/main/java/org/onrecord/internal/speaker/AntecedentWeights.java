package org.onrecord.internal.speaker;

/**
 * What counts how much for or against a name as the one that a later pronoun stands for.
 *
 * @param sentence each sentence between name and pronoun
 * @param token each token between them
 * @param sameSentence the name stands in the pronoun's sentence
 * @param subject it stands before the first verb of its sentence
 * @param behindComma it stands behind a comma, where many a subject stands: "On the stairs, Ann …"
 * @param acting a verb stands right behind it
 * @param possessor it is a possessor
 * @param quoted it stands within quotation marks
 * @param quotedInParagraph and these in the paragraph of the pronoun, so that its person is spoken of or spoken to
 * @param quotedInParagraphBefore and these in the paragraph before
 * @param behindPronoun a subject pronoun of the same gender stands before it in its sentence, and so is of somebody else
 * @param genderUnknown the person's gender is unknown
 * @param nameless the text knows the person by a noun only
 * @param often the logarithm of how often the person is named
 * @param pronounInParagraph the pronoun before, in the same paragraph, is the person's
 * @param pronounInParagraphBefore the pronoun before, in the paragraph before, is the person's
 */
record AntecedentWeights(
        double sentence,
        double token,
        double sameSentence,
        double subject,
        double behindComma,
        double acting,
        double possessor,
        double quoted,
        double quotedInParagraph,
        double quotedInParagraphBefore,
        double behindPronoun,
        double genderUnknown,
        double nameless,
        double often,
        double pronounInParagraph,
        double pronounInParagraphBefore) {

    /** In articles, where people are named again and again, the one named last counts most. */
    static final AntecedentWeights ARTICLE = new AntecedentWeights(
            /* sentence */ -1,
            /* token */ -0.01,
            /* sameSentence */ 0,
            /* subject */ 1.2,
            /* behindComma */ 0,
            /* acting */ 0,
            /* possessor */ -1,
            /* quoted */ -2.5,
            /* quotedInParagraph */ 0,
            /* quotedInParagraphBefore */ 0,
            /* behindPronoun */ -2,
            /* genderUnknown */ -1.5,
            /* nameless */ 0,
            /* often */ 0.2,
            /* pronounInParagraph */ 2.5,
            /* pronounInParagraphBefore */ 0);

    /** In stories; these name the most speakers rightly in annotated novels. */
    static final AntecedentWeights STORY = new AntecedentWeights(
            /* sentence */ -0.25,
            /* token */ -0.005,
            /* sameSentence */ 1.25,
            /* subject */ 1.5,
            /* behindComma */ 2,
            /* acting */ 0.75,
            /* possessor */ 0,
            /* quoted */ -5,
            /* quotedInParagraph */ -2.5,
            /* quotedInParagraphBefore */ -1,
            /* behindPronoun */ -4.5,
            /* genderUnknown */ -3.5,
            /* nameless */ -2,
            /* often */ 0.5,
            /* pronounInParagraph */ 3,
            /* pronounInParagraphBefore */ 1);
}
