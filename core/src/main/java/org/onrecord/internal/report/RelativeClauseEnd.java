package org.onrecord.internal.report;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Ends what is said in a relative clause where the clause around it goes on, whose verb parsers take for one of the content:
 * The driver, who said he was tired, | had been drinking.
 */
final class RelativeClauseEnd {

    private RelativeClauseEnd() {}

    /** The content up to the comma that closes the relative clause; the same if there is none, or the cue is in no such clause. */
    static Content trim(FrameTree tree, int cue, Content content) {
        return content.begin() > cue && isBehindComma(tree, cue)
                ? closingComma(tree, content).stream()
                        .mapToObj(content::upTo)
                        .findFirst()
                        .orElse(content)
                : content;
    }

    /** Whether the cue's clause begins with a comma and "who" or "which". */
    private static boolean isBehindComma(FrameTree tree, int cue) {
        return IntStream.range(1, cue)
                .filter(position -> tree.token(position).tag().startsWith("W")
                        && tree.token(position - 1).word().equals(","))
                .anyMatch(position -> tree.head(position) == cue || tree.head(cue) == position);
    }

    /** The first comma with a verb right behind it that lacks a subject. */
    private static OptionalInt closingComma(FrameTree tree, Content content) {
        return IntStream.range(content.begin() + 1, content.end() - 1)
                .filter(position -> tree.token(position).word().equals(",")
                        && tree.token(position + 1).isFiniteVerb())
                .findFirst();
    }
}
