package org.onrecord.internal.speaker;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/**
 * The gap between a word of a frame and the nearest slot of an utterance, in frame positions.
 *
 * @param side 1 if the word stands behind the slot, -1 if before or within it
 */
record SlotDistance(int side, int from, int to) {

    /**
     * The distance of a word or phrase.
     *
     * @param place where its frame stands, which tells the side if the frame has no slot of the utterance
     * @param begin position of its first token
     * @param head position of its last
     */
    static SlotDistance of(Frame frame, Utterance utterance, Place place, int begin, int head) {
        int end = head + 1;
        SlotDistance best = null;
        for (Slot slot : frame.slots()) {
            if (!utterance.has(slot.quotation())) {
                continue;
            }
            SlotDistance distance = slot.end() <= begin
                    ? new SlotDistance(1, slot.end(), begin)
                    : new SlotDistance(-1, end, Math.max(end, slot.position()));
            if (best == null || distance.tokens() < best.tokens()) {
                best = distance;
            }
        }
        if (best != null) {
            return best;
        }
        return place == Place.FRAME_BEHIND ? new SlotDistance(1, 0, begin) : new SlotDistance(-1, end, frame.size());
    }

    int tokens() {
        return to - from;
    }

    /** The number of words, without punctuation. */
    int words(AnnotatedText text, Frame frame) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (frame.token(text, i).isWord()) {
                words++;
            }
        }
        return words;
    }
}
