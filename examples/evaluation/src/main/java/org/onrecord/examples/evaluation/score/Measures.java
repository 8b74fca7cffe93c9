package org.onrecord.examples.evaluation.score;

/** The names of what is measured, as reports print them. */
public final class Measures {

    /** Finding the stretches in quotation marks that are somebody's words. */
    public static final String QUOTATION = "quotation";

    /** The share of the direct and mixed quotes that are found and given the right speaker. */
    public static final String ATTRIBUTION = "attribution";

    /** The same of the quotes that are found at all. */
    public static final String ATTRIBUTION_IF_FOUND = "attribution if found";

    /** Speakers given to stretches in quotation marks that are nobody's speech, per 100 marked quotes. */
    public static final String FALSE_ATTRIBUTIONS = "false attributions per 100 quotes";

    /** Finding who said what, whether or not in quotation marks. */
    public static final String RELATION = "relation";

    /** The share of the found relations whose reporting word is right. */
    public static final String CUE = "cue if relation found";

    /** Finding named mentions, by exact span and type. */
    public static final String MENTION = "mention";

    /** Finding named mentions, by overlapping span and type. */
    public static final String MENTION_OVERLAP = "mention overlap";

    /** Finding entities, that is, most of the mentions of each in one cluster. */
    public static final String ENTITY = "entity";

    /** B-cubed precision over the mentions that both sides have. */
    public static final String B3_PRECISION = "b3 precision";

    /** B-cubed recall over the mentions that both sides have. */
    public static final String B3_RECALL = "b3 recall";

    /** The share of the characters with at least ten quotes who are one entity each, neither split nor merged. */
    public static final String CHARACTERS = "characters that are one entity";

    /** The mean squared error of the confidence that the speaker is right. */
    public static final String BRIER = "speaker confidence (Brier)";

    /** The share of the right speakers among those given with a confidence of {@link #CONFIDENT} or more. */
    public static final String CONFIDENT_ATTRIBUTION = "attribution where confidence >= 0.9";

    /** How many of the speakers given with a confidence have one of {@link #CONFIDENT} or more. */
    public static final String CONFIDENT_SHARE = "share where confidence >= 0.9";

    /** From which confidence on a speaker counts as sure. */
    static final double CONFIDENT = 0.9;

    private Measures() {}
}
