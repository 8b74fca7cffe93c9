package org.onrecord.internal.report;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.onrecord.internal.language.Token;

/**
 * Ends what is said in a subordinate clause where the clause around it goes on, which parsers take for a part of it: The driver, who
 * said he was tired, | had been drinking. When Cho asked why he lied, | Brand laughed.
 */
final class SubordinateEnd {

    private SubordinateEnd() {}

    /** The content up to the comma that closes the clause; the same if there is none, or the cue is in no such clause. */
    static Content trim(FrameTree tree, int cue, Content content) {
        if (content.begin() <= cue) {
            return content;
        }
        Content relative = isInRelative(tree, cue)
                ? upToComma(tree, content, behind -> tree.token(behind).isFiniteVerb())
                : content;
        return isInOpening(tree, cue)
                ? upToComma(tree, relative, behind -> opensMainClause(tree, behind, relative.end()))
                : relative;
    }

    /** Whether the cue's clause begins with a comma and "who" or "which". */
    private static boolean isInRelative(FrameTree tree, int cue) {
        return IntStream.range(1, cue)
                .filter(position -> tree.token(position).tag().startsWith("W")
                        && tree.token(position - 1).isComma())
                .anyMatch(position -> tree.head(position) == cue || tree.head(cue) == position);
    }

    /** Whether the sentence begins with "when", "after" or the like, and no comma stands before the cue. */
    private static boolean isInOpening(FrameTree tree, int cue) {
        Token first = tree.token(0);
        boolean conjunction = first.tag().equals("WRB")
                || (first.tag().equals("IN") && tree.relation(0).equals("mark"));
        return conjunction
                && tree.head(0) == cue
                && IntStream.range(1, cue)
                        .noneMatch(position -> tree.token(position).isComma());
    }

    /** Whether a noun or pronoun stands at the position, and a finite verb behind. */
    private static boolean opensMainClause(FrameTree tree, int position, int limit) {
        Token first = tree.token(position);
        boolean subject = first.isNoun()
                || switch (first.tag()) {
                    case "DT", "PRP", "PRP$" -> true;
                    default -> false;
                };
        return subject
                && IntStream.range(position + 1, limit)
                        .anyMatch(later -> tree.token(later).isFiniteVerb());
    }

    /** The content up to the first comma with something like that right behind it. */
    private static Content upToComma(FrameTree tree, Content content, IntPredicate goesOn) {
        return IntStream.range(content.begin() + 1, content.end() - 1)
                .filter(position -> tree.token(position).isComma() && goesOn.test(position + 1))
                .mapToObj(content::upTo)
                .findFirst()
                .orElse(content);
    }
}
