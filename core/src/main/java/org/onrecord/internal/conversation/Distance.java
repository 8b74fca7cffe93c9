package org.onrecord.internal.conversation;

/** How far apart things are for the model, in turns, paragraphs or ranks: beyond {@link #FAR} all is as far. */
final class Distance {

    static final int FAR = 50;

    private Distance() {}

    /**
     * The distance, at most {@link #FAR}.
     *
     * @param distance negative for what is nowhere
     */
    static int of(int distance) {
        return distance < 0 ? FAR : Math.min(FAR, distance);
    }
}
