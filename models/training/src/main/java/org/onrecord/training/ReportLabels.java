package org.onrecord.training;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.Span;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.report.ContentSpans;
import org.onrecord.internal.report.FrameTree;
import org.onrecord.internal.report.ReportCandidate;
import org.onrecord.training.GoldDocument.GoldQuote;

/** Tells which possible reports are right, by the annotation. */
final class ReportLabels {

    private static final double SAME_CONTENT = 0.5;
    private static final double CLEARLY_NEARER = 0.1;
    private static final CharMatcher EDGE =
            CharMatcher.anyOf("“”\"«»„‟‘’'`,.;:!?-—–").or(CharMatcher.whitespace());

    /** What the annotation says of a candidate. */
    enum Label {
        RIGHT,
        WRONG,
        /** the annotation has the content, but names nobody as its source */
        UNKNOWN
    }

    private final AnnotatedText text;
    private final List<GoldQuote> quotes;
    private final List<Span> extents = new ArrayList<>();

    ReportLabels(AnnotatedText text, GoldDocument gold) {
        this.text = text;
        this.quotes = gold.quotes();
        quotes.forEach(quote -> extents.add(trimmed(quote.extent())));
    }

    /** The labels of the candidates of a frame, in their order. */
    List<Label> labels(FrameTree tree, List<ReportCandidate> candidates) {
        List<Span> found =
                candidates.stream().map(candidate -> extent(tree, candidate)).toList();
        List<Label> labels = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            labels.add(isBestExtent(c, candidates, found) ? label(tree, candidates.get(c), found.get(c)) : Label.WRONG);
        }
        return labels;
    }

    /** Whether no other content of the cue is clearly nearer to the annotated one that this is about. */
    private boolean isBestExtent(int candidate, List<ReportCandidate> candidates, List<Span> found) {
        for (Span gold : extents) {
            double own = overlap(gold, found.get(candidate));
            if (own >= SAME_CONTENT) {
                return IntStream.range(0, candidates.size())
                        .filter(other -> candidates.get(other).cue()
                                == candidates.get(candidate).cue())
                        .noneMatch(other -> overlap(gold, found.get(other)) > own + CLEARLY_NEARER);
            }
        }
        return true;
    }

    private Span extent(FrameTree tree, ReportCandidate candidate) {
        List<Span> spans = ContentSpans.of(text, tree.frame(), candidate.content());
        return trimmed(
                new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end()));
    }

    private Label label(FrameTree tree, ReportCandidate candidate, Span extent) {
        Optional<Span> source = candidate.source().source().map(words -> text.spanOf(words.begin(), words.end()));
        int cueToken = tree.frame().tokens().get(candidate.cue());
        Span cue = text.spanOf(cueToken, cueToken + 1);
        Label label = Label.WRONG;
        for (int q = 0; q < quotes.size(); q++) {
            GoldQuote quote = quotes.get(q);
            if (overlap(extents.get(q), extent) < SAME_CONTENT
                    || quote.cue().filter(gold -> !gold.overlaps(cue)).isPresent()) {
                continue;
            }
            if (quote.mention().isEmpty()) {
                label = source.isEmpty() ? Label.RIGHT : Label.UNKNOWN;
            } else if (source.isPresent()
                    && source.get().overlaps(quote.mention().get())) {
                return Label.RIGHT;
            }
        }
        return label;
    }

    private static double overlap(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
        return Math.max(0, common) / (double) all;
    }

    /** Without marks and punctuation at its ends, about which annotators differ. */
    private Span trimmed(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && EDGE.matches(text.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && EDGE.matches(text.text().charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
