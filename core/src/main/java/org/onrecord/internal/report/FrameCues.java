package org.onrecord.internal.report;

/** How often each word of a frame is a cue elsewhere, by its position. */
record FrameCues(double[] shares) {

    static FrameCues of(FrameTree tree, KeyCounts counts) {
        double[] shares = new double[tree.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = ReportTable.mayBeCue(tree, i) ? counts.share(ReportKeys.ofCue(tree.token(i))) : 0;
        }
        return new FrameCues(shares);
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
