package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Frames;
import org.onrecord.internal.speech.Utterance;

/** Collects the words near an utterance that may name its speaker. */
final class CandidateFinder {

    private static final int MOST_PER_FRAME = 20;

    private final Scene scene;
    private final SourceFinder sourceFinder;
    private final Map<Integer, List<Source>> sources = new HashMap<>();

    CandidateFinder(Scene scene) {
        this.scene = scene;
        this.sourceFinder = new SourceFinder(scene.text(), scene.entities(), scene.lexicons());
    }

    /** Those in the frames of the utterance itself. */
    List<Candidate> inOwnFrames(Utterance utterance) {
        List<Candidate> candidates = new ArrayList<>();
        ownFrames(utterance).forEach(frame -> add(candidates, frame, Place.OWN_FRAME, utterance));
        return candidates;
    }

    /** Those in the frames before and behind. */
    List<Candidate> inFramesAround(Utterance utterance) {
        Frames frames = scene.frames().frames();
        List<Candidate> candidates = new ArrayList<>();
        int first = frames.ofQuotation().get(utterance.first());
        int last = frames.ofQuotation().get(utterance.last());
        int before = frames.before(first);
        if (before >= 0) {
            add(candidates, before, Place.FRAME_BEFORE, utterance);
        } else if (first > 0) {
            add(candidates, lastFrameWithWords(first - 1), Place.PARAGRAPH_BEFORE, utterance);
        }
        int behind = frames.behind(last);
        if (behind >= 0 && !ownFrames(utterance).contains(behind)) {
            add(candidates, behind, Place.FRAME_BEHIND, utterance);
        } else if (behind < 0 && last + 1 < frames.all().size() && Signatures.isInNextParagraph(scene, utterance)) {
            add(candidates, last + 1, Place.FRAME_BEHIND, utterance);
        }
        return candidates;
    }

    private Set<Integer> ownFrames(Utterance utterance) {
        Set<Integer> own = new LinkedHashSet<>();
        utterance
                .quotations()
                .forEach(quotation ->
                        own.add(scene.frames().frames().ofQuotation().get(quotation)));
        return own;
    }

    /** The given frame or, if it has no words, an earlier one of the same paragraph. */
    private int lastFrameWithWords(int frame) {
        Frames frames = scene.frames().frames();
        int current = frame;
        while (frames.get(current).isEmpty() && frames.before(current) >= 0) {
            current = frames.before(current);
        }
        return current;
    }

    private void add(List<Candidate> candidates, int frame, Place place, Utterance utterance) {
        if (!isNear(scene.frames().frames().get(frame), utterance)) {
            return;
        }
        int anchor = scene.text()
                .firstTokenFrom(scene.firstQuotation(utterance).outer().begin());
        sourcesOf(frame).stream()
                .sorted(Comparator.comparingInt(source -> Math.abs(source.head() - anchor)))
                .limit(MOST_PER_FRAME)
                .sorted(Comparator.comparingInt(Source::begin))
                .forEach(source -> candidates.add(new Candidate(source, place, frame)));
    }

    /** Headings between two paragraphs are looked through, not farther. */
    private boolean isNear(Frame frame, Utterance utterance) {
        int paragraph = scene.firstQuotation(utterance).paragraph();
        int distance = paragraph - frame.paragraph();
        return distance <= 1
                || (distance == 2 && isShort(scene.text().paragraphs().get(paragraph - 1)));
    }

    private static boolean isShort(Paragraph paragraph) {
        return paragraph.endToken() - paragraph.firstToken() < 3;
    }

    private List<Source> sourcesOf(int frame) {
        return sources.computeIfAbsent(
                frame, f -> sourceFinder.find(scene.frames().analyze(f)));
    }
}
