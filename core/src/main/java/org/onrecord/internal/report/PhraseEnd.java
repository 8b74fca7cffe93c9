package org.onrecord.internal.report;

import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.speech.Slot;

/**
 * Ends a content that is no clause where another clause begins, which parsers take for a part of it: called it “a farce” | and
 * left; accused them of lying | ; they denied it.
 */
final class PhraseEnd {

    private final FrameTree tree;
    private final Content content;

    private PhraseEnd(FrameTree tree, Content content) {
        this.tree = tree;
        this.content = content;
    }

    /** The content up to the clause behind it; the same if it is a clause, or none follows. */
    static Content trim(FrameTree tree, Content content) {
        return switch (content.kind()) {
            case REST -> new PhraseEnd(tree, content).trim();
            case BEHIND -> new PhraseEnd(tree, content).upToCoordinated();
            default -> content;
        };
    }

    private Content trim() {
        int semicolon = firstSemicolon();
        if (semicolon < content.end() && isPhrase(semicolon) && hasFiniteVerb(semicolon, content.end())) {
            return content.upTo(semicolon);
        }
        return firstQuoted()
                .filter(slot -> isPhrase(slot.position()) && goesOnWithClause(slot))
                .map(slot -> content.upTo(slot.end()))
                .orElseGet(this::upToCoordinated);
    }

    /** "Asked for supper, | and a girl brought it." */
    private Content upToCoordinated() {
        if (!tree.token(content.begin()).tag().equals("IN")
                || !tree.relation(content.begin()).equals("case")) {
            return content;
        }
        return IntStream.range(content.begin() + 1, content.end() - 2)
                .filter(position -> tree.token(position).isComma()
                        && tree.token(position + 1).tag().equals("CC")
                        && isPhrase(position)
                        && hasFiniteVerb(position, content.end()))
                .mapToObj(content::upTo)
                .findFirst()
                .orElse(content);
    }

    private int firstSemicolon() {
        int position = content.begin();
        while (position < content.end() && !tree.token(position).word().equals(";")) {
            position++;
        }
        return position;
    }

    /** Whether the content has no verb before the position, and so is no clause. */
    private boolean isPhrase(int position) {
        return !hasFiniteVerb(content.begin(), position);
    }

    private boolean hasFiniteVerb(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(position ->
                        tree.token(position).isFiniteVerb() && !tree.frame().isQuoted(position));
    }

    /** The first words in marks within the content. */
    private Optional<Slot> firstQuoted() {
        return tree.frame().slots().stream()
                .filter(slot -> slot.isInline() && slot.position() >= content.begin() && slot.end() < content.end())
                .findFirst();
    }

    /** Whether a clause of its own follows the marked words, before the next such words: “a farce” and left. */
    private boolean goesOnWithClause(Slot slot) {
        int next = slot.end();
        while (next < content.end() && !tree.token(next).isWord()) {
            next++;
        }
        int limit = tree.frame().slots().stream()
                .filter(other -> other.position() >= slot.end())
                .mapToInt(Slot::position)
                .findFirst()
                .orElse(content.end());
        return next < content.end() && opensClause(next) && hasFiniteVerb(next, Math.min(limit, content.end()));
    }

    /** "And", "then", "although"; but "that", "which" and "if" go on with what is said. */
    private boolean opensClause(int position) {
        Token token = tree.token(position);
        return switch (token.tag()) {
            case "CC", "RB" -> true;
            case "IN" ->
                tree.relation(position).equals("mark")
                        && !token.word().equalsIgnoreCase("that")
                        && !token.word().equalsIgnoreCase("if");
            default -> false;
        };
    }
}
