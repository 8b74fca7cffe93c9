package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.CueVerbs;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.quotation.Quotation;

/**
 * Joins the quotations that are one act of speech: parts around a reporting clause (“"Help us," he pleaded. "If you
 * don't …"”), parts of one sentence, and paragraphs of one speech that each open with a mark.
 */
public final class UtteranceJoiner {

    private final AnnotatedText text;
    private final List<Quotation> quotations;
    private final Frames frames;
    private final CueVerbs cueVerbs;
    private final OtherVoices otherVoices;

    private UtteranceJoiner(AnnotatedText text, List<Quotation> quotations, Frames frames, Lexicons lexicons) {
        this.text = text;
        this.quotations = quotations;
        this.frames = frames;
        this.cueVerbs = lexicons.speech().cueVerbs();
        this.otherVoices = new OtherVoices(text, lexicons);
    }

    public static List<Utterance> join(
            AnnotatedText text, List<Quotation> quotations, Frames frames, Lexicons lexicons) {
        UtteranceJoiner joiner = new UtteranceJoiner(text, quotations, frames, lexicons);
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
        if (isWholeBesideWhole(quotations.get(previous), quotations.get(next))) {
            return false;
        }
        int previousFrame = frames.ofQuotation().get(previous);
        int nextFrame = frames.ofQuotation().get(next);
        if (previousFrame == nextFrame) {
            return isOneReport(frames.get(nextFrame), previous, next);
        }
        return nextFrame == previousFrame + 1 && standsAlone(nextFrame, next);
    }

    /** Whether marks close and open again between two sentences, which nobody does who speaks on: “"You lie." "I do not."” */
    private boolean isWholeBesideWhole(Quotation previous, Quotation next) {
        int end = text.firstTokenFrom(previous.inner().end());
        return previous.ending() == Quotation.Ending.CLOSED
                && text.areSideBySide(previous.outer(), next.outer())
                && text.token(end - 1).endsSentence()
                && Character.isUpperCase(text.text().codePointAt(next.inner().begin()));
    }

    /**
     * Whether two quotations of one sentence are reported together: “"A," he said, "b"” and “called it "a" and "b"”, but
     * not “"A," said Ann, but Piet replied, "B"”, and not ‘In "The Times" Ann said that it was "b"’ or “"A," said one who held a
     * sign that read "B"”, “"A," Ann said to chants of "B"” or “"A," Ann told the crowd, which answered "B"”.
     */
    private boolean isOneReport(Frame frame, int previous, int next) {
        Slot first = frame.slotOf(previous).orElseThrow();
        Slot second = frame.slotOf(next).orElseThrow();
        if (first.isInline() != second.isInline() || otherVoices.begin(frame, first, second)) {
            return false;
        }
        int clauses = first.isInline() ? 1 : 0;
        boolean joined = false;
        for (int i = first.end(); i < second.position(); i++) {
            Token token = frame.token(text, i);
            if (token.isFiniteVerb()) {
                clauses++;
                if (first.isInline() && isSaying(token)) {
                    return false;
                }
            }
            joined |= clauses > 0 && (token.tag().equals("CC") || token.word().equalsIgnoreCase("while"));
        }
        boolean read = clauses > 1 && frame.token(text, second.position() - 1).isFiniteVerb();
        return clauses < 2 || !(joined || read);
    }

    private boolean isSaying(Token verb) {
        return cueVerbs.mostlyReports(verb.lemma());
    }

    /** Whether nothing in the frame but the quotation itself speaks for another act of speech. */
    private boolean standsAlone(int frame, int quotation) {
        Frame next = frames.get(frame);
        return next.slots().get(0).quotation() == quotation
                && next.slots().get(0).position() == 0
                && next.tokens().stream().noneMatch(t -> text.token(t).isWord());
    }
}
