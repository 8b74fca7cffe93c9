package org.onrecord.internal.report;

import java.util.BitSet;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;

/** Describes to the model what somebody may have said. For one frame. */
final class ContentDescriber {

    private final FrameTree tree;
    private final FrameCues cues;
    private final KeyCounts counts;

    ContentDescriber(FrameTree tree, FrameCues cues, KeyCounts counts) {
        this.tree = tree;
        this.cues = cues;
        this.counts = counts;
    }

    /** Sets the features of a candidate's content, and of how it goes with the cue. */
    void describe(Features features, ReportCandidate candidate) {
        Content content = candidate.content();
        Token head = tree.token(content.head());
        String[] keys = ReportKeys.ofFrame(tree.token(candidate.cue()), content);
        features.set(ReportFeature.FRAME_SHARE, counts.share(keys));
        features.set(ReportFeature.FRAME_SEEN, Math.log1p(counts.seen(keys[3])));
        features.set(ReportFeature.KIND, content.kind());
        features.set(ReportFeature.CONTENT_SHARE, counts.share(ReportKeys.ofContent(head, content)));
        features.set(ReportFeature.CONTENT_WORDS, content.size());
        features.set(
                ReportFeature.CONTENT_DISTANCE,
                content.begin() > candidate.cue()
                        ? content.begin() - candidate.cue()
                        : content.end() - candidate.cue());
        features.set(ReportFeature.CONTENT_HEAD_TAG, GrammarNumbers.ofTag(head.tag()));
        features.set(ReportFeature.CONTENT_HAS_SUBJECT, tree.child(content.head(), "nsubj") >= 0);
        features.set(ReportFeature.CONTENT_MARKED, !content.marker().isEmpty());
        features.set(
                ReportFeature.CONTENT_PRONOUN, content.size() == 1 && head.tag().startsWith("PRP"));
        describeWords(features, content.words());
        describePlace(features, content);
    }

    private void describeWords(Features features, BitSet words) {
        int quoted = 0;
        boolean finite = false;
        double bestCue = 0;
        for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
            quoted += tree.frame().isQuoted(w) ? 1 : 0;
            finite |= tree.token(w).isFiniteVerb();
            bestCue = Math.max(bestCue, cues.share(w));
        }
        features.set(ReportFeature.CONTENT_HAS_FINITE_VERB, finite);
        features.set(ReportFeature.CONTENT_QUOTED_WORDS, quoted);
        features.set(ReportFeature.CONTENT_BEST_CUE_SHARE, bestCue);
    }

    private void describePlace(Features features, Content content) {
        features.set(ReportFeature.CONTENT_BROKEN, content.end() - content.begin() > content.size());
        features.set(ReportFeature.CONTENT_AT_FRAME_BEGIN, content.begin() == 0);
        features.set(ReportFeature.CONTENT_AT_FRAME_END, content.end() >= tree.size() - 1);
        features.set(ReportFeature.COMMA_BEFORE_CONTENT, isAt(content.begin() - 1, ","));
        features.set(ReportFeature.COLON_BEFORE_CONTENT, isAt(content.begin() - 1, ":"));
        boolean commaBehind = isAt(content.end(), ",");
        features.set(ReportFeature.COMMA_BEHIND_CONTENT, commaBehind);
        if (commaBehind && content.end() + 1 < tree.size()) {
            features.set(
                    ReportFeature.TAG_BEHIND_COMMA,
                    GrammarNumbers.ofTag(tree.token(content.end() + 1).tag()));
        }
    }

    private boolean isAt(int position, String word) {
        return position >= 0
                && position < tree.size()
                && tree.token(position).word().equals(word);
    }
}
