package org.onrecord.internal.report;

import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.lexicon.CueVerbs;

/** Describes to the model a word that may tell that somebody says something. For one frame. */
final class CueDescriber {

    private final FrameTree tree;
    private final FrameCues cues;
    private final KeyCounts counts;
    private final CueVerbs cueVerbs;

    CueDescriber(FrameTree tree, FrameCues cues, KeyCounts counts, CueVerbs cueVerbs) {
        this.tree = tree;
        this.cues = cues;
        this.counts = counts;
        this.cueVerbs = cueVerbs;
    }

    /** Sets the features of the word at a position of the frame. */
    void describe(Features features, int cue) {
        Token token = tree.token(cue);
        features.set(ReportFeature.CUE_SHARE, cues.share(cue));
        features.set(ReportFeature.CUE_SEEN, Math.log1p(counts.seen(ReportKeys.ofCue(token)[1])));
        features.set(ReportFeature.CUE_NEWS_SHARE, cueVerbs.newsShare(token.lemma()));
        features.set(ReportFeature.CUE_TAG, GrammarNumbers.ofTag(token.tag()));
        features.set(ReportFeature.CUE_RELATION, GrammarNumbers.ofRelation(tree.relation(cue)));
        features.set(ReportFeature.CUE_DEPTH, tree.depth(cue));
        features.set(ReportFeature.CUE_POSITION, cue);
        features.set(ReportFeature.CUE_PASSIVE, tree.isPassive(cue));
        features.set(ReportFeature.CUE_HAS_OBJECT, tree.child(cue, "obj") >= 0);
        features.set(ReportFeature.CUE_HAS_CLAUSE, tree.child(cue, "ccomp", "xcomp") >= 0);
        features.set(ReportFeature.GOVERNOR_SHARE, tree.head(cue) < 0 ? 0 : cues.share(tree.head(cue)));
        features.set(ReportFeature.BEST_RIVAL_SHARE, cues.bestRivalOf(cue));
        describeDependents(features, cue);
    }

    private void describeDependents(Features features, int cue) {
        int auxiliaries = 0;
        boolean negated = false;
        boolean modal = false;
        boolean particle = false;
        double governed = 0;
        for (int child : tree.children(cue)) {
            String relation = tree.relation(child);
            Token word = tree.token(child);
            auxiliaries += relation.equals("aux") ? 1 : 0;
            modal |= word.tag().equals("MD");
            negated |= word.isNegation() || word.lemma().equals("no");
            particle |= relation.equals("compound") && word.tag().equals("RP");
            governed = Math.max(governed, cues.share(child));
        }
        features.set(ReportFeature.CUE_AUXILIARIES, auxiliaries);
        features.set(ReportFeature.CUE_NEGATED, negated);
        features.set(ReportFeature.CUE_MODAL, modal);
        features.set(ReportFeature.CUE_HAS_PARTICLE, particle);
        features.set(ReportFeature.GOVERNED_SHARE, governed);
    }
}
