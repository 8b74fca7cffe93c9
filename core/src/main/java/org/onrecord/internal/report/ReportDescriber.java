package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.lexicon.CueVerbs;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;

/** Describes possible reports to the model. For one text. */
public final class ReportDescriber {

    private final AnnotatedText text;
    private final KeyCounts counts;
    private final CueVerbs cueVerbs;
    private final Set<Integer> cuesOfQuotes;
    private final double quotesPerParagraph;

    public ReportDescriber(Scene scene, KeyCounts counts, Set<Integer> cuesOfQuotes) {
        this.text = scene.text();
        this.counts = counts;
        this.cueVerbs = scene.lexicons().speech().cueVerbs();
        this.cuesOfQuotes = cuesOfQuotes;
        this.quotesPerParagraph = scene.utterances().size()
                / (double) Math.max(1, text.paragraphs().size());
    }

    /** The features of the candidates of one frame, in their order. */
    public List<Features> describe(FrameTree tree, List<ReportCandidate> candidates) {
        List<Features> described = new ArrayList<>();
        Features frame = new Features(ReportFeature.NAMES);
        describeFrame(frame, tree);
        FrameCues cues = new FrameCues(tree, counts);
        CueDescriber cueDescriber = new CueDescriber(tree, cues, counts, cueVerbs);
        ContentDescriber contentDescriber = new ContentDescriber(tree, cues, counts);
        int previousCue = -1;
        Content previousContent = null;
        int rank = 0;
        Features cue = frame;
        List<Content> contents = List.of();
        for (ReportCandidate candidate : candidates) {
            if (candidate.cue() != previousCue) {
                previousCue = candidate.cue();
                contents = contentsOf(candidates, previousCue, tree);
                cue = frame.copy();
                cueDescriber.describe(cue, previousCue);
                cue.set(
                        ReportFeature.CUE_REPORTS_QUOTE,
                        cuesOfQuotes.contains(tree.frame().tokens().get(previousCue)));
                cue.set(ReportFeature.CONTENTS_OF_CUE, contents.size());
            }
            Features features = cue.copy();
            contentDescriber.describe(features, candidate);
            features.set(ReportFeature.FRAME_RANK, contents.indexOf(candidate.content()));
            describeSource(features, tree, candidate);
            rank = candidate.content().equals(previousContent) ? rank + 1 : 0;
            previousContent = candidate.content();
            features.set(ReportFeature.SOURCE_RANK, rank);
            described.add(features);
        }
        return described;
    }

    /** The contents of a cue, the likeliest first. */
    private List<Content> contentsOf(List<ReportCandidate> candidates, int cue, FrameTree tree) {
        Token token = tree.token(cue);
        return candidates.stream()
                .filter(candidate -> candidate.cue() == cue)
                .map(ReportCandidate::content)
                .distinct()
                .sorted(Comparator.comparingDouble(content -> -counts.share(ReportKeys.ofFrame(token, content))))
                .toList();
    }

    private void describeFrame(Features features, FrameTree tree) {
        features.set(ReportFeature.FRAME_WORDS, tree.size());
        features.set(ReportFeature.FRAME_SLOTS, tree.frame().slots().size());
        features.set(
                ReportFeature.FRAME_HAS_OPEN_SLOT, tree.frame().slots().stream().anyMatch(slot -> !slot.isInline()));
        Paragraph paragraph = text.paragraphs().get(tree.frame().paragraph());
        features.set(
                ReportFeature.FRAME_FIRST_IN_PARAGRAPH, tree.frame().tokens().get(0) == paragraph.firstToken());
        features.set(
                ReportFeature.HEADING,
                paragraph.endToken() > paragraph.firstToken()
                        && !text.token(paragraph.endToken() - 1).endsSentence());
        features.set(ReportFeature.TEXT_QUOTES_PER_PARAGRAPH, quotesPerParagraph);
    }

    private void describeSource(Features features, FrameTree tree, ReportCandidate candidate) {
        LinkedSource linked = candidate.source();
        Token cue = tree.token(candidate.cue());
        features.set(ReportFeature.LINK, linked.link());
        features.set(
                ReportFeature.LINK_SHARE,
                counts.share(ReportKeys.ofLink(cue, linked, candidate.content().kind())));
        features.set(ReportFeature.SOURCE_SHARE, counts.share(ReportKeys.ofSource(text, linked)));
        if (linked.source().isEmpty()) {
            return;
        }
        Source source = linked.source().get();
        int cueToken = tree.frame().tokens().get(candidate.cue());
        features.set(ReportFeature.SOURCE_KIND, source.kind());
        features.set(ReportFeature.SOURCE_DISTANCE, Math.abs(source.head() - cueToken));
        features.set(ReportFeature.SOURCE_BEHIND_CUE, source.head() > cueToken);
        int position = tree.frame().tokens().indexOf(source.head());
        features.set(
                ReportFeature.SOURCE_IN_CONTENT,
                position >= 0 && candidate.content().words().get(position));
        features.set(
                ReportFeature.SOURCE_IS_RELATIVE,
                text.token(source.head()).tag().startsWith("W"));
    }
}
