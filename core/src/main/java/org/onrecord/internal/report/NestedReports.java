package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speech.Slot;

/**
 * Finds who said words in marks that stand in what the sentence tells of another: searched what prosecutors called “the gravel
 * business”, cited Whitcomb, who wrote that it was “a land grab”, dismissed Tolliver's claim that voters are “sheep”.
 */
final class NestedReports {

    /** Words between "what" and the verb, such as "the Brentham papers have". */
    private static final int LONGEST_SUBJECT = 7;
    /** "refer to as" */
    private static final int LONGEST_VERB = 3;

    private final Scene scene;

    NestedReports(Scene scene) {
        this.scene = scene;
    }

    /**
     * The reports of such forms in a frame.
     *
     * @param sources the words of the frame that may name somebody
     */
    List<ReportCandidate> find(FrameTree tree, List<Source> sources) {
        List<ReportCandidate> found = new ArrayList<>();
        for (Slot slot : tree.frame().slots()) {
            if (slot.isInline()) {
                called(tree, slot, sources)
                        .or(() -> clause(tree, slot, sources))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * "What prosecutors called “the gravel business”", "which Ann Lee has described as a “farce”"; in "what he called a “farce”"
     * he is mostly who speaks anyway.
     */
    private Optional<ReportCandidate> called(FrameTree tree, Slot slot, List<Source> sources) {
        boolean article = slot.position() > 1 && isArticle(tree.token(slot.position() - 1));
        int begin = article ? slot.position() - 1 : slot.position();
        int verb = callingVerb(tree, begin - 1);
        if (verb <= 0 || isPassive(tree, verb)) {
            return Optional.empty();
        }
        return IntStream.range(Math.max(0, verb - LONGEST_SUBJECT), verb)
                .filter(position -> isRelativePronoun(tree, position))
                .boxed()
                .findFirst()
                .flatMap(what -> sourceAt(tree, what + 1, sources))
                .filter(source ->
                        source.kind().maySpeak() && !(article && source.kind().isPronoun()))
                .map(source -> candidate(verb, begin, slot.end(), ContentKind.OBJECT, source, SourceLink.SUBJECT));
    }

    /** The position of a verb like "call", "describe as" or "refer to as" that ends at a position, or -1. */
    private int callingVerb(FrameTree tree, int last) {
        String behind = "";
        for (int verb = last; verb > 0 && last - verb < LONGEST_VERB; verb--) {
            if (tree.token(verb).isVerb()) {
                return scene.lexicons()
                                .speech()
                                .callingVerbs()
                                .contains(tree.token(verb).lemma() + behind)
                        ? verb
                        : -1;
            }
            behind = " " + tree.token(verb).word() + behind;
        }
        return -1;
    }

    private static boolean isPassive(FrameTree tree, int verb) {
        return tree.token(verb).tag().equals("VBN")
                && tree.token(verb - 1).lemma().equals("be");
    }

    private static boolean isArticle(Token token) {
        return token.tag().equals("DT");
    }

    private static boolean isRelativePronoun(FrameTree tree, int position) {
        return isWord(tree, position, "what") || (isWord(tree, position, "which") && isWord(tree, position - 1, ","));
    }

    /** A clause with "that" around the words, behind "Lee, who wrote", "Lee's claim" or "accusations by Lee". */
    private Optional<ReportCandidate> clause(FrameTree tree, Slot slot, List<Source> sources) {
        int that = slot.position() - 1;
        while (that > 1 && !isWord(tree, that, "that")) {
            if (!tree.token(that).isWord()) {
                return Optional.empty();
            }
            that--;
        }
        return that > 1 ? clauseFrom(tree, that, endOfClause(tree, slot.end()), sources) : Optional.empty();
    }

    private Optional<ReportCandidate> clauseFrom(FrameTree tree, int that, int end, List<Source> sources) {
        int before = that - 1;
        if (isRelative(tree, before)) {
            return sourceAt(tree, before - 1, sources)
                    .map(who -> candidate(before, that, end, ContentKind.CLAUSE, who, SourceLink.SUBJECT));
        }
        if (isClaim(tree, before) && tree.token(before - 1).tag().equals("POS")) {
            return sourceBefore(tree, before - 1, sources)
                    .map(owner -> candidate(before, that, end, ContentKind.ADNOMINAL, owner, SourceLink.POSSESSOR));
        }
        return sourceBefore(tree, that, sources)
                .filter(source -> source.kind().maySpeak())
                .flatMap(by -> claimBy(tree, by)
                        .map(claim -> candidate(claim, that, end, ContentKind.ADNOMINAL, by, SourceLink.AGENT)));
    }

    /** Behind the words that follow the marked ones, unless they are another clause: “sheep” | was wrong. */
    private static int endOfClause(FrameTree tree, int behindMarks) {
        int end = behindMarks;
        while (end < tree.size() && (tree.token(end).isWord() || isWord(tree, end, "-"))) {
            if (tree.token(end).isFiniteVerb()) {
                return behindMarks;
            }
            end++;
        }
        return end;
    }

    /** ", who wrote": the verb stands at the position. */
    private boolean isRelative(FrameTree tree, int verb) {
        return verb > 1
                && tree.token(verb).isFiniteVerb()
                && scene.lexicons()
                        .speech()
                        .cueVerbs()
                        .mostlyReports(tree.token(verb).lemma())
                && isWord(tree, verb - 1, "who")
                && isWord(tree, verb - 2, ",");
    }

    private boolean isClaim(FrameTree tree, int position) {
        return position > 0
                && tree.token(position).isNoun()
                && scene.lexicons()
                        .speech()
                        .speechNouns()
                        .contains(tree.token(position).word());
    }

    /** The noun of "accusations by Lee". */
    private Optional<Integer> claimBy(FrameTree tree, Source source) {
        int by = tree.frame().tokens().indexOf(source.begin()) - 1;
        while (by > 0 && tree.token(by).isProperNoun()) {
            by--;
        }
        return by > 0 && isWord(tree, by, "by") && isClaim(tree, by - 1) ? Optional.of(by - 1) : Optional.empty();
    }

    private static Optional<Source> sourceAt(FrameTree tree, int position, List<Source> sources) {
        int token = tree.frame().tokens().get(position);
        return sources.stream().filter(source -> source.begin() == token).max(Comparator.comparingInt(Source::end));
    }

    private static Optional<Source> sourceBefore(FrameTree tree, int position, List<Source> sources) {
        int token = tree.frame().tokens().get(position);
        return sources.stream()
                .filter(source -> source.end() == token)
                .reduce((longer, shorter) -> longer.kind().isName() ? longer : shorter);
    }

    private static boolean isWord(FrameTree tree, int position, String word) {
        return position >= 0 && tree.token(position).word().equals(word);
    }

    private static ReportCandidate candidate(
            int cue, int begin, int end, ContentKind kind, Source source, SourceLink link) {
        BitSet words = new BitSet();
        words.set(begin, end);
        return new ReportCandidate(
                cue, new Content(kind, begin, words, ""), new LinkedSource(Optional.of(source), link));
    }
}
