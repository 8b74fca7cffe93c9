package org.onrecord.internal.report;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speech.Frame;

/** The sources near a cue in the order of the words, for cues whose subject the parse does not tell. */
final class NearSources {

    private final FrameTree tree;
    private final List<Source> sources;

    NearSources(FrameTree tree, List<Source> sources) {
        this.tree = tree;
        this.sources = sources;
    }

    /** The last source before the position. */
    Optional<Source> before(int position) {
        int token = tree.frame().tokens().get(position);
        return sources.stream().filter(source -> source.end() <= token).reduce((first, second) -> second);
    }

    /** The first source. */
    Optional<Source> first() {
        return sources.stream().findFirst();
    }

    /** The last source before the words between commas that end at the position: "Lee, wearing a hat, said". */
    Optional<Source> beforeInsertion(int position) {
        int comma = lastComma(position);
        boolean closesHere = comma >= 0 && comma == position - 1;
        int opening = closesHere ? lastComma(comma) : -1;
        return opening > 0 ? before(opening) : Optional.empty();
    }

    /** The first source behind the comma that follows the position: "After saying he was ill, Lee left". */
    Optional<Source> behindComma(int position) {
        Frame frame = tree.frame();
        for (int p = position + 1; p < tree.size(); p++) {
            if (tree.token(p).isComma()) {
                int token = frame.tokens().get(p);
                return sources.stream().filter(source -> source.begin() > token).findFirst();
            }
        }
        return Optional.empty();
    }

    private int lastComma(int before) {
        int position = before - 1;
        while (position >= 0 && !tree.token(position).isComma()) {
            position--;
        }
        return position;
    }
}
