package org.onrecord.internal.report;

import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/** Tells those who are told something from what they are told: "told reporters | Russia would stay". */
final class Hearers {

    private final Scene scene;
    private final FrameTree tree;

    Hearers(Scene scene, FrameTree tree) {
        this.scene = scene;
        this.tree = tree;
    }

    /** The clause behind the hearer, with the subject that parsers take for a second object; the same content if there is none. */
    Content without(int cue, Content content) {
        if (!scene.lexicons().speech().hearerVerbs().contains(tree.token(cue).lemma()) || content.begin() <= cue) {
            return content;
        }
        int clause = clauseBegin(hearerEnd(cue + 1), content.end());
        boolean begins = clause > cue + 1 && clause < content.end();
        if (!begins || (content.begin() > clause && !isSubjectOf(content, clause))) {
            return content;
        }
        BitSet words = (BitSet) content.words().clone();
        words.clear(0, clause);
        words.set(clause, Math.max(clause, content.begin()));
        return new Content(content.kind(), content.head(), words, content.marker());
    }

    /** The position behind the one who is told; the given one if nobody is. */
    private int hearerEnd(int begin) {
        int position = begin;
        while (position < tree.size() && isDeterminer(tree.token(position))) {
            position++;
        }
        if (position >= tree.size()) {
            return begin;
        }
        int behindName = behindName(position);
        if (behindName > position) {
            return behindName;
        }
        return position == begin && isObjectPronoun(tree.token(position)) ? position + 1 : behindNoun(position, begin);
    }

    /** Behind the person's or body's name at the position, if there is one. */
    private int behindName(int position) {
        if (position >= tree.size()) {
            return position;
        }
        int token = tree.frame().tokens().get(position);
        int end = scene.entities()
                .nameAt(token)
                .filter(name -> name.label() == NameLabel.PERSON || name.label() == NameLabel.ORGANIZATION)
                .map(NameMention::end)
                .orElse(token);
        // The token behind may be a quotation mark, which is in no frame.
        int behind = position;
        while (behind < tree.size() && tree.frame().tokens().get(behind) < end) {
            behind++;
        }
        return behind;
    }

    /** Behind the first noun for people or a body: only the first of "reporters Russia" is told. */
    private int behindNoun(int position, int none) {
        int noun = position;
        while (noun < tree.size() && tree.token(noun).isNoun()) {
            if (mayHear(tree.token(noun))) {
                return behindName(noun + 1);
            }
            noun++;
        }
        return none;
    }

    private boolean mayHear(Token noun) {
        String word = noun.word().toLowerCase(Locale.ROOT);
        return scene.lexicons().people().personNouns().find(word).isPresent()
                || scene.lexicons().things().organizationNouns().contains(word);
    }

    /** Where the clause begins that the hearer is told, if one does: with a conjunction, or with a subject before a verb; else 0. */
    private int clauseBegin(int position, int limit) {
        if (position >= limit) {
            return 0;
        }
        Token first = tree.token(position);
        if (opensClause(first)) {
            return position;
        }
        boolean subject = first.isNoun()
                || isDeterminer(first)
                || first.tag().equals("PRP")
                || first.tag().equals("CD");
        return subject
                        && IntStream.range(position, limit)
                                .anyMatch(p -> tree.token(p).isFiniteVerb())
                ? position
                : 0;
    }

    private static boolean opensClause(Token token) {
        return token.tag().startsWith("W")
                || switch (token.word().toLowerCase(Locale.ROOT)) {
                    case "that", "if", "whether" -> true;
                    default -> false;
                };
    }

    private static boolean isDeterminer(Token token) {
        return switch (token.tag()) {
            case "DT", "PRP$", "JJ" -> true;
            default -> false;
        };
    }

    private static boolean isObjectPronoun(Token token) {
        return token.tag().equals("PRP");
    }

    /** Whether the words up to the content are the subject that it lacks. */
    private boolean isSubjectOf(Content content, int begin) {
        return tree.token(content.begin()).isFiniteVerb()
                && IntStream.range(begin, content.begin())
                        .noneMatch(position -> tree.token(position).tag().startsWith("V"));
    }
}
