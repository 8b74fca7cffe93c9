package org.onrecord.examples.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.gold.GoldQuote;

/** Compares who says what over all kinds of speech: contents and sources must overlap. */
final class RelationScore {

    private final ScoreBoard board;

    RelationScore(ScoreBoard board) {
        this.board = board;
    }

    /** Adds a document; one without indirect speech is left out, since its corpus does not mark all relations. */
    void add(GoldDocument gold, PredictedDocument predicted) {
        List<GoldQuote> quotes = gold.quotes().orElseThrow();
        if (quotes.stream().noneMatch(quote -> quote.kind() == QuoteKind.INDIRECT)) {
            return;
        }
        ScoredText text = new ScoredText(gold.text());
        List<Candidate> free = new ArrayList<>();
        for (PredictedQuote quote : predicted.quotes()) {
            if (!quote.spans().isEmpty()) {
                free.add(new Candidate(quote, ScoredText.hull(quote.spans()), text));
            }
        }
        for (GoldQuote quote : quotes) {
            if (quote.speaker().isPresent()) {
                match(text, quote, free);
            }
        }
        countSurplus(quotes, free);
    }

    private void match(ScoredText text, GoldQuote quote, List<Candidate> free) {
        Span wanted = text.strip(ScoredText.hull(quote.spans()));
        Optional<Span> source = quote.speaker().orElseThrow().mention();
        Optional<Candidate> match = Optional.empty();
        double bestShare = 0;
        for (Candidate candidate : free) {
            double share = ScoredText.overlapShare(candidate.stripped(), wanted);
            if (share >= ScoredText.SAME_CONTENT
                    && share > bestShare
                    && overlap(candidate.quote().mention(), source)) {
                match = Optional.of(candidate);
                bestShare = share;
            }
        }
        if (match.isEmpty()) {
            board.missed(Measures.RELATION);
            board.missed(kind(quote.kind().name()));
            return;
        }
        free.remove(match.get());
        board.found(Measures.RELATION);
        board.found(kind(quote.kind().name()));
        if (quote.cue().isPresent()) {
            board.share(Measures.CUE, overlap(match.get().quote().cue(), quote.cue()));
        }
    }

    /** What nobody is marked to have said is wrong, unless the corpus marks the content but no source. */
    private void countSurplus(List<GoldQuote> quotes, List<Candidate> free) {
        List<Span> withoutSource = quotes.stream()
                .filter(quote -> quote.speaker().isEmpty())
                .map(quote -> ScoredText.hull(quote.spans()))
                .toList();
        for (Candidate candidate : free) {
            boolean isSourceless = withoutSource.stream()
                    .anyMatch(span -> ScoredText.overlapShare(span, candidate.hull()) >= ScoredText.SAME_CONTENT);
            if (candidate.quote().hasSpeaker() && !isSourceless) {
                board.wrong(Measures.RELATION);
                board.wrong(kind(candidate.quote().kind()));
            }
        }
    }

    private static String kind(String kind) {
        return Measures.RELATION + "/" + (kind.isEmpty() ? "direct" : kind.toLowerCase(Locale.ROOT));
    }

    private static boolean overlap(Optional<Span> a, Optional<Span> b) {
        return a.isPresent() && b.isPresent() && a.get().overlaps(b.get());
    }

    /** A predicted quote not yet matched; each is its own, even if equal to another. */
    private static final class Candidate {

        private final PredictedQuote quote;
        private final Span hull;
        private final Span stripped;

        Candidate(PredictedQuote quote, Span hull, ScoredText text) {
            this.quote = quote;
            this.hull = hull;
            this.stripped = text.strip(hull);
        }

        PredictedQuote quote() {
            return quote;
        }

        Span hull() {
            return hull;
        }

        Span stripped() {
            return stripped;
        }
    }
}
