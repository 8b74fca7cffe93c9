package org.onrecord.internal.speaker;

import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.internal.parsing.DependencyTree;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.Frames;

/** Finds the subject of the main clause of a sentence of the narrator. For one text and one thread. */
final class SentenceSubjects {

    private final Scene scene;

    SentenceSubjects(Scene scene) {
        this.scene = scene;
    }

    /** The head of the subject of the sentence in which the token is. */
    OptionalInt own(int token) {
        return subjectOf(scene.frames().frameOf(token));
    }

    /** The head of the subject of the nearest sentence before, in the paragraph of the token, that has one. */
    OptionalInt before(int token) {
        Frames frames = scene.frames().frames();
        for (int frame = frames.before(scene.frames().frameOf(token)); frame >= 0; frame = frames.before(frame)) {
            OptionalInt subject = subjectOf(frame);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return OptionalInt.empty();
    }

    /** The head of the subject of the last sentence of the paragraph before, if it has one. */
    OptionalInt endingParagraphBefore(int token) {
        Frames frames = scene.frames().frames();
        int frame = scene.frames().frameOf(token);
        int paragraph = frames.get(frame).paragraph();
        while (frame >= 0 && frames.get(frame).paragraph() == paragraph) {
            frame--;
        }
        return frame < 0 ? OptionalInt.empty() : subjectOf(frame);
    }

    /** The token on which the subject of a clause depends: its verb, or what it is said to be. */
    OptionalInt predicateOf(int subject) {
        FrameAnalysis analysis = scene.frames().analyze(scene.frames().frameOf(subject));
        Frame frame = analysis.frame();
        int position = frame.tokens().indexOf(subject);
        int head = position < 0 ? -1 : analysis.tree().head(position);
        return head < 0 ? OptionalInt.empty() : OptionalInt.of(frame.tokens().get(head));
    }

    /** The name beside a noun that says who its bearer is: "Her mother, the singer Abena Mensah". */
    Optional<Integer> apposedName(int noun) {
        FrameAnalysis analysis = scene.frames().analyze(scene.frames().frameOf(noun));
        Frame frame = analysis.frame();
        DependencyTree tree = analysis.tree();
        int position = frame.tokens().indexOf(noun);
        for (int i = 0; i < frame.size(); i++) {
            int token = frame.tokens().get(i);
            if (tree.head(i) == position
                    && tree.relation(i).equals("appos")
                    && scene.entities().nameAt(token).isPresent()) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private OptionalInt subjectOf(int index) {
        FrameAnalysis analysis = scene.frames().analyze(index);
        Frame frame = analysis.frame();
        DependencyTree tree = analysis.tree();
        for (int i = 0; i < frame.size(); i++) {
            boolean ofMainClause = tree.head(i) >= 0 && tree.head(tree.head(i)) < 0;
            if (ofMainClause && tree.relation(i).startsWith("nsubj") && !frame.isQuoted(i)) {
                return OptionalInt.of(frame.tokens().get(i));
            }
        }
        return OptionalInt.empty();
    }
}
