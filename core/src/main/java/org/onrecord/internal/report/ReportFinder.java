package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.Span;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.speaker.Couples;
import org.onrecord.internal.speaker.Scene;
import org.onrecord.internal.speech.Frame;

/** Finds the reports of a text. Thread-safe. */
public final class ReportFinder {

    private static final String MODEL = "/org/onrecord/models/weights/reports.trees";
    private static final String COUNTS = "/org/onrecord/models/weights/report-counts.tsv";
    private static final double LEAST_PROBABILITY = 0.15;
    /** Of several extents of a content one that is less probable is not chosen. */
    private static final double LEAST_OF_EXTENT = 0.1;

    private static final double MOST_PROBABILITY = 0.99;
    /** A frame without a word that is a cue so often is not parsed. */
    private static final double LEAST_BEST_CUE_SHARE = 0.14;
    /** A word that is a cue less often is none. */
    private static final double LEAST_CUE_SHARE = 0.02;
    /** Two contents that have so much in common are one. */
    private static final double SAME_CONTENT = 0.5;

    /** How probable a report is at least whose form leaves no doubt. */
    private static final double PLAIN = 0.6;
    /** And one whose clause is put between the subject and the verb. */
    private static final double INSERTED = 0.9;

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
        PlainReports plain = new PlainReports(scene);
        InsertedReports inserted = new InsertedReports(scene);
        List<Report> reports = new ArrayList<>();
        List<Frame> frames = scene.frames().frames().all();
        for (int f = 0; f < frames.size(); f++) {
            Interruption.check();
            if (!frames.get(f).isEmpty() && mayReport(scene, frames.get(f), plain)) {
                reports.addAll(choose(scene, f, table, describer, plain, inserted));
            }
        }
        return reports;
    }

    /** A cheap first look, since parsing is dear. */
    private boolean mayReport(Scene scene, Frame frame, PlainReports plain) {
        List<Integer> tokens = frame.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = scene.text().token(tokens.get(i));
            Token next = scene.text().token(tokens.get(Math.min(i + 1, tokens.size() - 1)));
            // Before a full stop and the like a cue has its content in front.
            double share = next.isWord() ? counts.share(ReportKeys.ofLook(token, next)) : cueShare(token);
            if (plain.mayHave(token) || share >= LEAST_BEST_CUE_SHARE) {
                return true;
            }
        }
        return false;
    }

    private double cueShare(Token token) {
        return counts.share(ReportKeys.ofCue(token));
    }

    /**
     * A candidate with what the model says of it.
     *
     * @param ofExtent probability that it is a report, with that source and that extent of its content
     * @param probability the same, whatever the extent
     */
    private record Scored(ReportCandidate candidate, double ofExtent, double probability) {}

    /** The extents of one content exclude one another, so their probabilities add up. */
    private static double probabilityOfSource(List<ReportCandidate> candidates, double[] probabilities, int candidate) {
        ReportCandidate own = candidates.get(candidate);
        double sum = 0;
        for (int c = 0; c < probabilities.length; c++) {
            ReportCandidate other = candidates.get(c);
            if (other.cue() == own.cue()
                    && other.source().equals(own.source())
                    && other.content().overlap(own.content()) > 0) {
                sum += probabilities[c];
            }
        }
        return Math.min(sum, MOST_PROBABILITY);
    }

    private List<Report> choose(
            Scene scene,
            int frameIndex,
            ReportTable table,
            ReportDescriber describer,
            PlainReports plain,
            InsertedReports inserted) {
        FrameTree tree = table.tree(frameIndex);
        List<ReportCandidate> candidates = table.candidates(
                frameIndex,
                tree,
                cue -> plain.mayHave(tree.token(cue)) || cueShare(tree.token(cue)) >= LEAST_CUE_SHARE);
        List<Scored> scored = score(tree, candidates, describer.describe(tree, candidates), plain);
        inserted.find(tree, scene.frames().analyze(frameIndex))
                .forEach(candidate -> scored.add(new Scored(candidate, 1, INSERTED)));
        scored.sort(Comparator.comparingDouble(Scored::ofExtent).reversed());
        List<Scored> chosen = new ArrayList<>();
        for (Scored next : scored) {
            if (chosen.stream().noneMatch(other -> areRivals(other.candidate(), next.candidate()))) {
                chosen.add(next);
            }
        }
        chosen.sort(Comparator.comparingInt(one -> one.candidate().content().begin()));
        joinAdjacent(chosen);
        return chosen.stream().map(one -> report(scene, tree, frameIndex, one)).toList();
    }

    /** The candidates that may be reports. */
    private List<Scored> score(
            FrameTree tree, List<ReportCandidate> candidates, List<Features> described, PlainReports plain) {
        double[] probabilities = new double[candidates.size()];
        for (int c = 0; c < probabilities.length; c++) {
            probabilities[c] = model.probability(described.get(c));
        }
        List<Scored> scored = new ArrayList<>();
        for (int c = 0; c < probabilities.length; c++) {
            boolean isPlain = plain.contains(tree, candidates.get(c));
            if (probabilities[c] < LEAST_OF_EXTENT && !isPlain) {
                continue;
            }
            double whole = probabilityOfSource(candidates, probabilities, c);
            if (isPlain) {
                whole = Math.max(whole, PLAIN);
            }
            if (whole >= LEAST_PROBABILITY) {
                scored.add(new Scored(candidates.get(c), probabilities[c], whole));
            }
        }
        return scored;
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
                boolean firstIsSurer = one.ofExtent() >= other.ofExtent();
                ReportCandidate surer = firstIsSurer ? one.candidate() : other.candidate();
                Content joined =
                        one.candidate().content().with(other.candidate().content());
                chosen.set(
                        i - 1,
                        new Scored(
                                new ReportCandidate(surer.cue(), joined, surer.source()),
                                Math.max(one.ofExtent(), other.ofExtent()),
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
        while (first < frame.size() && !frame.token(scene.text(), first).isWord()) {
            first++;
        }
        return first;
    }

    private static boolean isSubject(LinkedSource source) {
        return switch (source.link()) {
            case SUBJECT, INVERTED_SUBJECT, SHARED_SUBJECT, BEFORE, FIRST -> true;
            default -> false;
        };
    }

    private static Report report(Scene scene, FrameTree tree, int frameIndex, Scored scored) {
        Frame frame = scene.frames().frames().get(frameIndex);
        ReportCandidate candidate = scored.candidate();
        Content said = new Hearers(scene, tree).without(candidate.cue(), candidate.content());
        List<Span> content = ContentSpans.of(
                scene.text(),
                frame,
                PhraseEnd.trim(tree, RelativeClauseEnd.trim(tree, candidate.cue(), said))
                        .withoutLead(endOfSource(scene, frame, candidate)));
        int cue = frame.tokens().get(candidate.cue());
        return new Report(
                frameIndex,
                cue,
                candidate
                        .source()
                        .source()
                        .map(source -> isSubject(candidate.source())
                                ? Couples.ledBy(scene, source, cue).orElse(source)
                                : source),
                candidate.content().kind(),
                content,
                scored.probability());
    }
}
