package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.quotation.Quotation;

/**
 * Joins the quotations that are one act of speech: parts around a reporting clause (“"Help us," he pleaded. "If you
 * don't …"”), parts of one sentence, and paragraphs of one speech that each open with a mark.
 */
public final class UtteranceJoiner {

    private final AnnotatedText text;
    private final List<Quotation> quotations;
    private final Frames frames;

    private UtteranceJoiner(AnnotatedText text, List<Quotation> quotations, Frames frames) {
        this.text = text;
        this.quotations = quotations;
        this.frames = frames;
    }

    public static List<Utterance> join(AnnotatedText text, List<Quotation> quotations, Frames frames) {
        UtteranceJoiner joiner = new UtteranceJoiner(text, quotations, frames);
        List<Utterance> utterances = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (int q = 0; q < quotations.size(); q++) {
            if (!parts.isEmpty() && !joiner.belongTogether(q - 1, q)) {
                utterances.add(new Utterance(parts));
                parts = new ArrayList<>();
            }
            parts.add(q);
        }
        if (!parts.isEmpty()) {
            utterances.add(new Utterance(parts));
        }
        return utterances;
    }

    private boolean belongTogether(int previous, int next) {
        if (quotations.get(next).resumed()) {
            return true;
        }
        if (quotations.get(previous).paragraph() != quotations.get(next).paragraph()) {
            return false;
        }
        int previousFrame = frames.ofQuotation().get(previous);
        int nextFrame = frames.ofQuotation().get(next);
        if (previousFrame == nextFrame) {
            return true;
        }
        return nextFrame == previousFrame + 1 && standsAlone(nextFrame, next);
    }

    /** Whether nothing in the frame but the quotation itself speaks for another act of speech. */
    private boolean standsAlone(int frame, int quotation) {
        Frame next = frames.get(frame);
        return next.slots().get(0).quotation() == quotation
                && next.slots().get(0).position() == 0
                && next.tokens().stream().noneMatch(t -> text.token(t).isWord());
    }
}
