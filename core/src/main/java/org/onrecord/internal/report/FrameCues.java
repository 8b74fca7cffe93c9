package org.onrecord.internal.report;

/** How often each word of a frame is a cue elsewhere, by its position. */
final class FrameCues {

    private final double[] shares;

    FrameCues(FrameTree tree, KeyCounts counts) {
        shares = new double[tree.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = ReportTable.mayBeCue(tree, i) ? counts.share(ReportKeys.ofCue(tree.token(i))) : 0;
        }
    }

    double share(int position) {
        return shares[position];
    }

    /** The highest share of any other word. */
    double bestRivalOf(int position) {
        double best = 0;
        for (int i = 0; i < shares.length; i++) {
            best = i == position ? best : Math.max(best, shares[i]);
        }
        return best;
    }
}
