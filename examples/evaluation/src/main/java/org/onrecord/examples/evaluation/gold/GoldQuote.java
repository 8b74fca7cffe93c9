package org.onrecord.examples.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.QuoteKind;
import org.onrecord.Span;

/**
 * A marked quote.
 *
 * @param spans where it stands, in text order; never empty
 * @param kind direct, mixed or indirect
 * @param speaker who said it, if the text or the annotator says so
 * @param cue the word that reports it
 * @param type how the text names the speaker, in the corpus' own words, such as "explicit"
 */
public record GoldQuote(
        List<Span> spans, QuoteKind kind, Optional<GoldSpeaker> speaker, Optional<Span> cue, Optional<String> type) {

    public GoldQuote {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a gold quote has no spans; give at least one");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(type, "type");
    }
}
