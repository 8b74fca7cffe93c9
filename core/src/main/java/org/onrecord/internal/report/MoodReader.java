package org.onrecord.internal.report;

import java.util.Locale;
import org.onrecord.Mood;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.speech.FrameAnalysis;

/** Reads off a frame whether what a cue reports was said, or not said, or may be said, or was asked. */
public final class MoodReader {

    private final FrameTree tree;
    private final Lexicons lexicons;

    public MoodReader(AnnotatedText text, FrameAnalysis analysis, Lexicons lexicons) {
        this.tree = new FrameTree(text, analysis);
        this.lexicons = lexicons;
    }

    /**
     * Reads the mood of a report.
     *
     * @param cue index, in the text, of the cue's token, which is in the frame
     * @param content index, in the text, of the first token of what is said
     */
    public Mood of(int cue, int content) {
        int position = tree.frame().tokens().indexOf(cue);
        if (position < 0) {
            return Mood.STATED;
        }
        if (isNegated(position) || isRefused(position)) {
            return Mood.NEGATED;
        }
        if (isConditional(position)) {
            return Mood.CONDITIONAL;
        }
        return isQuestion(position, content) ? Mood.QUESTIONED : Mood.STATED;
    }

    /** "did not say", "never said"; "no official said", "nobody said". */
    private boolean isNegated(int cue) {
        for (int child : tree.children(cue)) {
            if (child < cue && tree.token(child).isNegation()) {
                return true;
            }
            boolean subject = tree.relation(child).startsWith("nsubj");
            if (subject
                    && (isNobody(tree.token(child))
                            || tree.children(child).stream().anyMatch(this::isNo))) {
                return true;
            }
        }
        return false;
    }

    /** "Declined to say". */
    private boolean isRefused(int cue) {
        return tree.relation(cue).equals("xcomp")
                && lexicons.speech()
                        .refusingVerbs()
                        .contains(tree.token(tree.head(cue)).lemma());
    }

    /** "No official", "neither Hill nor Lee". */
    private boolean isNo(int position) {
        return switch (lower(tree.token(position))) {
            case "no", "neither" -> true;
            default -> false;
        };
    }

    private static boolean isNobody(Token token) {
        return switch (lower(token)) {
            case "nobody", "none", "neither", "no-one" -> true;
            default -> false;
        };
    }

    /** "would say", "if he says", "unless he says", "might say". */
    private boolean isConditional(int cue) {
        for (int child : tree.children(cue)) {
            String word = lower(tree.token(child));
            String relation = tree.relation(child);
            if (relation.equals("aux") && isModal(word, tree.token(cue))) {
                return true;
            }
            if (relation.equals("mark") && (word.equals("if") || word.equals("unless"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isModal(String word, Token verb) {
        return switch (word) {
            case "would", "could", "might", "may", "should" -> true;
            // The tagger does not tell "would" from "had"; the verb behind does: "she'd say", "she'd said".
            case "’d", "'d" -> verb.word().equalsIgnoreCase(verb.lemma());
            default -> false;
        };
    }

    /** "asked whether", "wondered why"; "Did he say that …?". */
    private boolean isQuestion(int cue, int content) {
        int begin = tree.frame().tokens().indexOf(content);
        if (begin >= 0) {
            String word = lower(tree.token(begin));
            if (word.equals("whether") || (word.equals("if") && begin > cue)) {
                return true;
            }
            if (tree.token(begin).tag().startsWith("W")
                    && begin > cue
                    && lexicons.speech().askingVerbs().contains(tree.token(cue).lemma())) {
                return true;
            }
        }
        Token last = tree.token(tree.size() - 1);
        return last.word().equals("?") && tree.head(cue) < 0 && isInverted(cue);
    }

    /** Whether an auxiliary stands before the subject. */
    private boolean isInverted(int cue) {
        int subject = tree.child(cue, "nsubj");
        int auxiliary = tree.child(cue, "aux");
        return subject >= 0 && auxiliary >= 0 && auxiliary < subject;
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
