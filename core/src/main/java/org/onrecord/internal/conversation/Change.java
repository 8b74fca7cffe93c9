package org.onrecord.internal.conversation;

/** How the speaker of an utterance has to do with those of the two before it; what is none of these is of no weight. */
public enum Change {
    /** the speaker of the utterance before speaks on */
    SAME,
    /** the one before that speaks again: the turns alternate */
    BACK,
    /** who speaks on had spoken on before; counts beside {@link #SAME} */
    SAME_AGAIN;

    /** Where it stands among all. */
    @SuppressWarnings("EnumOrdinal") // the order is that of the columns of the weights
    public int index() {
        return ordinal();
    }
}
