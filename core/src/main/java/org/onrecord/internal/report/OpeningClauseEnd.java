package org.onrecord.internal.report;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.internal.language.Token;

/**
 * Ends what is said in a clause that opens a sentence where the main clause begins, which parsers take for a part of it: When Cho
 * asked why he lied, | Brand laughed.
 */
final class OpeningClauseEnd {

    private OpeningClauseEnd() {}

    /** The content up to the comma before the main clause; the same if there is none, or the cue is in no such clause. */
    static Content trim(FrameTree tree, int cue, Content content) {
        return content.begin() > cue && isInOpening(tree, cue)
                ? closingComma(tree, content).stream()
                        .mapToObj(content::upTo)
                        .findFirst()
                        .orElse(content)
                : content;
    }

    /** Whether the sentence begins with "when", "after" or the like, and no comma stands before the cue. */
    private static boolean isInOpening(FrameTree tree, int cue) {
        Token first = tree.token(0);
        boolean conjunction = first.tag().equals("WRB")
                || (first.tag().equals("IN") && tree.relation(0).equals("mark"));
        return conjunction
                && tree.head(0) == cue
                && IntStream.range(1, cue).noneMatch(position -> isComma(tree, position));
    }

    /** The first comma with a noun or pronoun right behind it, and a finite verb later. */
    private static OptionalInt closingComma(FrameTree tree, Content content) {
        return IntStream.range(content.begin() + 1, content.end() - 1)
                .filter(position -> isComma(tree, position)
                        && opensNounPhrase(tree.token(position + 1))
                        && IntStream.range(position + 2, content.end())
                                .anyMatch(later -> tree.token(later).isFiniteVerb()))
                .findFirst();
    }

    private static boolean opensNounPhrase(Token token) {
        return token.isNoun()
                || switch (token.tag()) {
                    case "DT", "PRP", "PRP$" -> true;
                    default -> false;
                };
    }

    private static boolean isComma(FrameTree tree, int position) {
        return tree.token(position).word().equals(",");
    }
}
