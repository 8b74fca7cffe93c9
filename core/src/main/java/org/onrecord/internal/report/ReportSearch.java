package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speech.Frame;

/** Chooses, in each sentence, the reports that go together among all that are possible. For one text and one thread. */
final class ReportSearch {

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
    /** And one whose words in marks somebody else tells of. */
    private static final double NESTED = MOST_PROBABILITY;

    private final TreeEnsemble model;
    private final KeyCounts counts;
    private final Scene scene;
    private final ReportTable table;
    private final ReportDescriber describer;
    private final PlainReports plain;
    private final InsertedReports inserted;
    private final NestedReports nested;

    ReportSearch(TreeEnsemble model, KeyCounts counts, Scene scene, Set<Integer> cuesOfQuotes) {
        this.model = model;
        this.counts = counts;
        this.scene = scene;
        this.table = new ReportTable(scene);
        this.describer = new ReportDescriber(scene, counts, cuesOfQuotes);
        this.plain = new PlainReports(scene);
        this.inserted = new InsertedReports(scene);
        this.nested = new NestedReports(scene);
    }

    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        List<Frame> frames = scene.frames().frames().all();
        for (int f = 0; f < frames.size(); f++) {
            Interruption.check();
            if (!frames.get(f).isEmpty() && mayReport(frames.get(f))) {
                reports.addAll(choose(f));
            }
        }
        return reports;
    }

    /** A cheap first look, since parsing is dear. */
    private boolean mayReport(Frame frame) {
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
        // Those of one cue stand together.
        int first = candidate;
        while (first > 0 && candidates.get(first - 1).cue() == own.cue()) {
            first--;
        }
        for (int c = first; c < probabilities.length && candidates.get(c).cue() == own.cue(); c++) {
            ReportCandidate other = candidates.get(c);
            if (other.source().equals(own.source()) && other.content().overlap(own.content()) > 0) {
                sum += probabilities[c];
            }
        }
        return Math.min(sum, MOST_PROBABILITY);
    }

    private List<Report> choose(int frameIndex) {
        FrameTree tree = table.tree(frameIndex);
        List<Source> sources = table.sources(frameIndex);
        List<ReportCandidate> candidates = table.candidates(
                frameIndex,
                tree,
                sources,
                cue -> plain.mayHave(tree.token(cue)) || cueShare(tree.token(cue)) >= LEAST_CUE_SHARE);
        List<Scored> scored = score(tree, candidates, describer.describe(tree, candidates));
        inserted.find(tree, scene.frames().analyze(frameIndex), sources).stream()
                .filter(candidate -> !isFound(scored, candidate))
                .forEach(candidate -> scored.add(new Scored(candidate, 1, INSERTED)));
        for (ReportCandidate candidate : nested.find(tree, sources)) {
            scored.removeIf(wider -> tellsOf(wider.candidate(), candidate));
            scored.add(new Scored(candidate, 1, NESTED));
        }
        scored.sort(Comparator.comparingDouble(Scored::ofExtent).reversed());
        List<Scored> chosen = new ArrayList<>();
        for (Scored next : scored) {
            if (chosen.stream().noneMatch(other -> areRivals(other.candidate(), next.candidate()))) {
                chosen.add(next);
            }
        }
        chosen.sort(Comparator.comparingInt(one -> one.candidate().content().begin()));
        joinAdjacent(chosen);
        ReportMaker maker = new ReportMaker(scene, frameIndex, tree);
        return chosen.stream()
                .map(one -> maker.make(one.candidate(), one.probability()))
                .toList();
    }

    /** The candidates that may be reports. */
    private List<Scored> score(FrameTree tree, List<ReportCandidate> candidates, List<Features> described) {
        double[] probabilities = new double[candidates.size()];
        for (int c = 0; c < probabilities.length; c++) {
            probabilities[c] = model.probability(described.get(c));
        }
        List<Scored> scored = new ArrayList<>();
        for (int c = 0; c < probabilities.length; c++) {
            boolean isPlain = plain.contains(tree, candidates.get(c));
            if ((probabilities[c] < LEAST_OF_EXTENT && !isPlain) || OtherSenses.contains(tree, candidates.get(c))) {
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

    /** Whether the likeliest report of the verb has the same source. */
    private static boolean isFound(List<Scored> scored, ReportCandidate candidate) {
        return scored.stream()
                .filter(other -> other.candidate().cue() == candidate.cue())
                .max(Comparator.comparingDouble(Scored::ofExtent))
                .filter(best -> best.candidate()
                        .source()
                        .source()
                        .equals(candidate.source().source()))
                .isPresent();
    }

    /** Whether a report that is no clause has another as a part: cited Lee, who said … */
    private static boolean tellsOf(ReportCandidate wider, ReportCandidate nested) {
        boolean phrase = switch (wider.content().kind()) {
            case CLAUSE, BESIDE, GOVERNOR, FRONTED -> false;
            default -> true;
        };
        return phrase
                && wider.content().begin() <= nested.content().begin()
                && nested.content().end() <= wider.content().end();
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
}
