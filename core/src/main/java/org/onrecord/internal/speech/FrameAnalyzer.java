package org.onrecord.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.ClauseParser;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.parsing.DependencyTree;

/**
 * Analyzes frames when they are asked for, and each but once, since each has to be parsed. For one text
 * and one thread.
 */
public final class FrameAnalyzer {

    private static final DependencyTree EMPTY = new DependencyTree(List.of(), List.of());

    private final AnnotatedText text;
    private final Frames frames;
    private final ClauseParser parser;
    private final Map<Integer, FrameAnalysis> analyses = new HashMap<>();
    private final NavigableMap<Integer, Integer> frameOfFirstToken = new TreeMap<>();

    public FrameAnalyzer(AnnotatedText text, Frames frames, ClauseParser parser) {
        this.text = text;
        this.frames = frames;
        this.parser = parser;
        for (int f = 0; f < frames.all().size(); f++) {
            if (!frames.get(f).isEmpty()) {
                frameOfFirstToken.put(frames.get(f).tokens().get(0), f);
            }
        }
    }

    public Frames frames() {
        return frames;
    }

    /** The index of the frame that one of the narrator's tokens is in. */
    public int frameOf(int token) {
        return Objects.requireNonNull(frameOfFirstToken.floorEntry(token)).getValue();
    }

    public FrameAnalysis analyze(int frame) {
        return analyses.computeIfAbsent(frame, index -> analyze(frames.get(index)));
    }

    private FrameAnalysis analyze(Frame frame) {
        Interruption.check();
        List<Token> tokens = new ArrayList<>(frame.size());
        frame.tokens().forEach(t -> tokens.add(text.token(t)));
        DependencyTree tree = tokens.isEmpty() ? EMPTY : parser.parse(tokens);
        return new FrameAnalysis(frame, tree, ClauseFinder.find(text, frame, tree), NounPhraseFinder.find(text, frame));
    }
}
