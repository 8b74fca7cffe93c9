package org.onrecord.internal.report;

import java.util.List;
import org.onrecord.Span;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Couples;
import org.onrecord.internal.speech.Frame;

/** Makes the reports of a frame from the candidates chosen: ends their contents where they end, and names who speaks together. */
final class ReportMaker {

    private final Scene scene;
    private final int frameIndex;
    private final Frame frame;
    private final FrameTree tree;
    private final Hearers hearers;

    ReportMaker(Scene scene, int frameIndex, FrameTree tree) {
        this.scene = scene;
        this.frameIndex = frameIndex;
        this.frame = tree.frame();
        this.tree = tree;
        this.hearers = new Hearers(scene, tree);
    }

    Report make(ReportCandidate candidate, double probability) {
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
                content(candidate),
                probability);
    }

    private List<Span> content(ReportCandidate candidate) {
        Content said = hearers.without(candidate.cue(), candidate.content());
        said = PhraseEnd.trim(tree, SubordinateEnd.trim(tree, candidate.cue(), said));
        return ContentSpans.of(scene.text(), frame, said.withoutLead(endOfSource(candidate)));
    }

    /** The frame position behind a source that stands where the content begins, as after "according to"; else 0. */
    private int endOfSource(ReportCandidate candidate) {
        return candidate
                .source()
                .source()
                .filter(source -> frame.tokens().get(candidate.content().begin()) == source.begin())
                .map(source -> firstWordFrom(frame.tokens().indexOf(source.end() - 1) + 1))
                .orElse(0);
    }

    private int firstWordFrom(int position) {
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
}
