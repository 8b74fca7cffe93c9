package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.onrecord.Span;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.matching.Folding;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceFinder;
import org.onrecord.internal.speech.FrameAnalysis;

/** Lists the possible reports of a frame: each cue with each of its contents and sources. For one text. */
public final class ReportTable {

    private final Scene scene;
    private final SourceFinder sourceFinder;

    public ReportTable(Scene scene) {
        this.scene = scene;
        this.sourceFinder = new SourceFinder(scene.text(), scene.entities(), scene.lexicons());
    }

    public FrameTree tree(int frame) {
        return new FrameTree(scene.text(), scene.frames().analyze(frame));
    }

    /** The words of a frame that may name somebody. */
    public List<Source> sources(int frame) {
        return List.copyOf(sourceFinder.find(scene.frames().analyze(frame)));
    }

    /**
     * The possible reports of a frame, those of one cue one behind the other, and of these those of one content.
     *
     * @param sources the words of the frame that may name somebody
     * @param isCue tells for a frame position whether its word may be the cue
     */
    public List<ReportCandidate> candidates(int frame, FrameTree tree, List<Source> sources, IntPredicate isCue) {
        FrameAnalysis analysis = scene.frames().analyze(frame);
        ContentFinder contents = new ContentFinder(tree, analysis);
        SourceLinker linker = new SourceLinker(scene.text(), tree, analysis, sources);
        List<ReportCandidate> candidates = new ArrayList<>();
        for (int cue = 0; cue < tree.size(); cue++) {
            if (tree.token(cue).word().equals(":") && mayBeLabel(tree, cue)) {
                pair(candidates, cue, contents.findLabelled(cue), linker.findLabel(cue));
            } else if (mayBeCue(tree, cue) && !isAnswered(tree, cue) && isCue.test(cue)) {
                List<Content> found = contents.find(cue);
                if (!found.isEmpty()) {
                    pair(candidates, cue, found, linker.find(cue));
                }
            }
        }
        return candidates;
    }

    /** "Asked about the plan, Lee laughed": who laughed did not ask. */
    private boolean isAnswered(FrameTree tree, int cue) {
        return cue == 0
                && tree.token(cue).tag().equals("VBN")
                && scene.lexicons()
                        .speech()
                        .askingVerbs()
                        .contains(tree.token(cue).lemma());
    }

    private boolean mayBeLabel(FrameTree tree, int colon) {
        if (colon == 0 || tree.frame().isQuoted(colon)) {
            return false;
        }
        List<Integer> tokens = tree.frame().tokens();
        Span label = scene.text().spanOf(tokens.get(0), tokens.get(colon - 1) + 1);
        return !scene.lexicons()
                .speech()
                .noLabels()
                .contains(Folding.plain(scene.text().textOf(label)));
    }

    private static void pair(
            List<ReportCandidate> candidates, int cue, List<Content> contents, List<LinkedSource> sources) {
        for (Content content : contents) {
            for (LinkedSource source : sources) {
                candidates.add(new ReportCandidate(cue, content, source));
            }
        }
    }

    /** Whether a word, by its tag and place, may report anything. */
    public static boolean mayBeCue(FrameTree tree, int position) {
        Token token = tree.token(position);
        if (tree.frame().isQuoted(position)) {
            return false;
        }
        String relation = tree.relation(position);
        if (token.isVerb()) {
            return !relation.equals("cop") && !(relation.equals("aux") && isAuxiliary(token));
        }
        return token.tag().startsWith("JJ")
                || (token.isNoun() && !token.isProperNoun())
                || token.tag().equals("IN");
    }

    /** Parsers at times take another verb for an auxiliary. */
    private static boolean isAuxiliary(Token verb) {
        return switch (verb.lemma()) {
            case "be", "have", "do", "get" -> true;
            default -> false;
        };
    }
}
