package org.onrecord;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;

/**
 * One act of speech: what somebody is reported to have said. Parts split by the reporting clause are one quote with
 * several spans, and so are the paragraphs of one speech.
 *
 * @param id unique within the extraction, such as "q1"
 * @param kind whether it is in quotation marks wholly, partly or not at all
 * @param text the text of the spans, joined by single spaces
 * @param spans where it is, without the quotation marks around it: at least one span, in text order, without overlaps
 * @param quoted the parts of the spans that are in quotation marks, without the marks, in text order: all of a direct
 *     quote (nothing where a label names the speaker, as in a transcript), part of a mixed one, nothing of an indirect
 *     one
 * @param speaker who said it; empty if that cannot be told
 * @param cue the word that reports it; empty if there is none
 * @param mood whether it is reported as said, as not said, as possible, or as a question
 * @param confidence the estimated probability, 0 to 1, that the speaker is right; 0 if OnRecord found no speaker. Where
 *     the speaker was found by the clause that reports the words, as for all indirect quotes and many mixed ones, it is the
 *     probability that this is a report and that its source is right. Forms that leave little doubt have fixed values or
 *     least ones: 0.95 where a label names the speaker, as in a transcript; at least 0.95 where a name stands with a verb of
 *     speech right beside a direct quote, or is signed below it; 0.9 and more for reports inserted or nested in others; at
 *     least 0.6 for "X said that …"
 * @param attributes what extensions know about it; usually none
 */
public record Quote(
        String id,
        QuoteKind kind,
        String text,
        List<Span> spans,
        List<Span> quoted,
        Optional<Speaker> speaker,
        Optional<Cue> cue,
        Mood mood,
        double confidence,
        Attributes attributes) {
    /**
     * Creates a quote with the mood {@link Mood#STATED}, whose spans are all in quotation marks unless it is indirect.
     *
     * @throws IllegalArgumentException under the same conditions as the canonical constructor
     */
    public Quote(
            String id,
            QuoteKind kind,
            String text,
            List<Span> spans,
            Optional<Speaker> speaker,
            Optional<Cue> cue,
            double confidence) {
        this(
                id,
                kind,
                text,
                spans,
                kind == QuoteKind.INDIRECT ? List.of() : spans,
                speaker,
                cue,
                Mood.STATED,
                confidence);
    }

    /**
     * Copies the spans and checks the components.
     *
     * @throws IllegalArgumentException if the id or the text is blank, there is no span, the spans or the quoted parts
     *     are not in text order or overlap, a quoted part is not within a span, or the confidence is not between 0 and 1
     */
    public Quote {
        Checks.nonBlank(id, "A quote's id");
        Checks.nonNull(kind, "A quote's kind");
        Checks.nonBlank(text, "A quote's text");
        spans = Checks.copy(spans, "A quote's spans");
        checkArgument(!spans.isEmpty(), "The quote %s has no span; it needs at least one", id);
        checkOrder(id, spans);
        quoted = Checks.copy(quoted, "A quote's quoted parts");
        checkOrder(id, quoted);
        for (Span part : quoted) {
            checkArgument(
                    Iterables.any(spans, span -> span.contains(part)),
                    "The quote %s has the quoted part %s, which is in none of its spans %s",
                    id,
                    part,
                    spans);
        }
        Checks.nonNull(speaker, "A quote's speaker");
        Checks.nonNull(cue, "A quote's cue");
        Checks.nonNull(mood, "A quote's mood");
        checkArgument(
                confidence >= 0 && confidence <= 1,
                "The quote %s has the confidence %s; it must be between 0 and 1",
                id,
                confidence);
        Checks.nonNull(attributes, "A quote's attributes");
    }

    /** Creates a quote without attributes. */
    public Quote(
            String id,
            QuoteKind kind,
            String text,
            List<Span> spans,
            List<Span> quoted,
            Optional<Speaker> speaker,
            Optional<Cue> cue,
            Mood mood,
            double confidence) {
        this(id, kind, text, spans, quoted, speaker, cue, mood, confidence, Attributes.none());
    }

    /** Returns this quote with another speaker and the same confidence, or with none and the confidence 0. */
    public Quote withSpeaker(Optional<Speaker> newSpeaker) {
        double newConfidence = Checks.nonNull(newSpeaker, "A quote's speaker").isPresent() ? confidence : 0;
        return new Quote(id, kind, text, spans, quoted, newSpeaker, cue, mood, newConfidence, attributes);
    }

    /** Returns this quote with other attributes. */
    public Quote withAttributes(Attributes newAttributes) {
        return new Quote(id, kind, text, spans, quoted, speaker, cue, mood, confidence, newAttributes);
    }

    /** Returns this quote with one more attribute, whose value is of a type that {@link Attributes} accepts. */
    public Quote withAttribute(String attribute, Object value) {
        return withAttributes(attributes.with(attribute, value));
    }

    private static void checkOrder(String id, List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span span = spans.get(i);
            checkArgument(
                    before.end() <= span.begin(),
                    "The quote %s has %s before %s; give the spans in text order, without overlaps",
                    id,
                    before,
                    span);
        }
    }
}
