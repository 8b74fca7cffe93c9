package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.Span;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.speaker.Scene;
import org.onrecord.internal.speech.Frame;

/** Finds the reports of a text. Thread-safe. */
public final class ReportFinder {

    private static final String MODEL = "/org/onrecord/models/weights/reports.trees";
    private static final String COUNTS = "/org/onrecord/models/weights/report-counts.tsv";
    private static final double LEAST_PROBABILITY = 0.15;
    /** A frame without a word that is a cue so often is not parsed. */
    private static final double LEAST_BEST_CUE_SHARE = 0.14;
    /** A word that is a cue less often is none. */
    private static final double LEAST_CUE_SHARE = 0.02;
    /** Two contents that have so much in common are one. */
    private static final double SAME_CONTENT = 0.5;

    /** Headlines are too few in annotated texts to be learnt. */
    private static final double HEADLINE = 0.6;

    private final TreeEnsemble model;
    private final KeyCounts counts;

    public ReportFinder(TreeEnsemble model, KeyCounts counts) {
        this.model = model;
        this.counts = counts;
    }

    /**
     * Loads the model.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static ReportFinder load() {
        return new ReportFinder(TreeEnsemble.load(MODEL, ReportFeature.COUNT), KeyCounts.load(COUNTS));
    }

    /**
     * Finds the reports of a text, in text order.
     *
     * @param cuesOfQuotes indices of the tokens that report a quotation
     */
    public List<Report> find(Scene scene, Set<Integer> cuesOfQuotes) {
        ReportTable table = new ReportTable(scene);
        ReportDescriber describer = new ReportDescriber(scene, counts, cuesOfQuotes);
        List<Report> reports = new ArrayList<>();
        List<Frame> frames = scene.frames().frames().all();
        for (int f = 0; f < frames.size(); f++) {
            if (!frames.get(f).isEmpty() && mayReport(scene, frames.get(f))) {
                reports.addAll(choose(scene, f, table, describer));
            }
        }
        return reports;
    }

    /** A cheap first look, since parsing is dear. */
    private boolean mayReport(Scene scene, Frame frame) {
        List<Integer> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = scene.text().token(tokens.get(i));
            Token next = scene.text().token(tokens.get(Math.min(i + 1, tokens.size() - 1)));
            // Before a full stop and the like a cue has its content in front.
            double share = next.isWord() ? counts.share(ReportKeys.ofLook(token, next)) : cueShare(token);
            if (token.word().equals(":") || share >= LEAST_BEST_CUE_SHARE) {
                return true;
            }
        }
        return false;
    }

    /** A line without a full stop that begins with a name and a colon: "Trump: I will win". */
    private static boolean isHeadline(Scene scene, FrameTree tree, ReportCandidate candidate) {
        Paragraph paragraph = scene.text().paragraphs().get(tree.frame().paragraph());
        return candidate.content().kind() == ContentKind.LABELLED
                && candidate
                        .source()
                        .source()
                        .filter(source -> source.kind().isName()
                                && source.begin() == paragraph.firstToken()
                                && source.end() == tree.frame().tokens().get(candidate.cue()))
                        .isPresent()
                && !scene.text().token(paragraph.endToken() - 1).endsSentence();
    }

    private double cueShare(Token token) {
        return counts.share(ReportKeys.ofCue(token));
    }

    private record Scored(ReportCandidate candidate, double probability) {}

    private List<Report> choose(Scene scene, int frameIndex, ReportTable table, ReportDescriber describer) {
        FrameTree tree = table.tree(frameIndex);
        List<ReportCandidate> candidates =
                table.candidates(frameIndex, tree, cue -> cueShare(tree.token(cue)) >= LEAST_CUE_SHARE);
        List<Features> described = describer.describe(tree, candidates);
        List<Scored> scored = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            double probability = model.probability(described.get(c));
            if (isHeadline(scene, tree, candidates.get(c))) {
                probability = Math.max(probability, HEADLINE);
            }
            if (probability >= LEAST_PROBABILITY) {
                scored.add(new Scored(candidates.get(c), probability));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::probability).reversed());
        List<Scored> chosen = new ArrayList<>();
        for (Scored next : scored) {
            if (chosen.stream().noneMatch(other -> areRivals(other.candidate(), next.candidate()))) {
                chosen.add(next);
            }
        }
        chosen.sort(Comparator.comparingInt(one -> one.candidate().content().begin()));
        joinAdjacent(chosen);
        return chosen.stream().map(one -> report(scene, frameIndex, one)).toList();
    }

    /** One cue has several contents only where they are apart, and one content has one cue. */
    private static boolean areRivals(ReportCandidate one, ReportCandidate other) {
        double overlap = one.content().overlap(other.content());
        return one.cue() == other.cue() ? overlap > 0 : overlap >= SAME_CONTENT;
    }

    /** Parsers at times take the subject of a bare clause for an object: "said | Russia | had bombed homes". */
    private static void joinAdjacent(List<Scored> chosen) {
        for (int i = chosen.size() - 1; i > 0; i--) {
            Scored one = chosen.get(i - 1);
            Scored other = chosen.get(i);
            if (one.candidate().cue() == other.candidate().cue()
                    && one.candidate().content().end()
                            == other.candidate().content().begin()) {
                boolean firstIsSurer = one.probability() >= other.probability();
                ReportCandidate surer = firstIsSurer ? one.candidate() : other.candidate();
                Content joined =
                        one.candidate().content().with(other.candidate().content());
                chosen.set(
                        i - 1,
                        new Scored(
                                new ReportCandidate(surer.cue(), joined, surer.source()),
                                Math.max(one.probability(), other.probability())));
                chosen.remove(i);
            }
        }
    }

    /** The frame position behind a source that stands where the content begins, as after "according to"; else 0. */
    private static int endOfSource(Scene scene, Frame frame, ReportCandidate candidate) {
        return candidate
                .source()
                .source()
                .filter(source -> frame.tokens().get(candidate.content().begin()) == source.begin())
                .map(source -> firstWordFrom(scene, frame, frame.tokens().indexOf(source.end() - 1) + 1))
                .orElse(0);
    }

    private static int firstWordFrom(Scene scene, Frame frame, int position) {
        int first = position;
        while (first < frame.size()
                && !scene.text().token(frame.tokens().get(first)).isWord()) {
            first++;
        }
        return first;
    }

    private static Report report(Scene scene, int frameIndex, Scored scored) {
        Frame frame = scene.frames().frames().get(frameIndex);
        ReportCandidate candidate = scored.candidate();
        List<Span> content = ContentSpans.of(
                scene.text(), frame, candidate.content().withoutLead(endOfSource(scene, frame, candidate)));
        return new Report(
                frameIndex,
                frame.tokens().get(candidate.cue()),
                candidate.source().source(),
                candidate.content().kind(),
                content,
                scored.probability());
    }
}
