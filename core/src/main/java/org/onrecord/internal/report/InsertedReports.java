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
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.NounPhrase;

/**
 * Finds reporting clauses put between a subject and its verb, "The bridge, says engineer Tom Hill, is safe", which parsers take
 * for a sentence about what the bridge says.
 */
final class InsertedReports {

    /** Words between the verb and the comma: "Hill said on Monday". */
    private static final int MOST_BEHIND_VERB = 5;

    private final Scene scene;

    InsertedReports(Scene scene) {
        this.scene = scene;
    }

    /**
     * The reports of such clauses in a frame.
     *
     * @param sources the words of the frame that may name somebody
     */
    List<ReportCandidate> find(FrameTree tree, FrameAnalysis analysis, List<Source> sources) {
        List<ReportCandidate> found = new ArrayList<>();
        for (int cue = 2; cue + 2 < tree.size(); cue++) {
            if (isSaying(tree.token(cue))) {
                if (tree.token(cue - 1).isComma() && !hasFiniteVerb(tree, 0, cue)) {
                    inverted(tree, analysis, sources, cue).ifPresent(found::add);
                } else {
                    direct(tree, analysis, sources, cue).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<ReportCandidate> inverted(FrameTree tree, FrameAnalysis analysis, List<Source> sources, int cue) {
        List<Integer> tokens = tree.frame().tokens();
        int behindCue = tokens.get(cue + 1);
        return analysis.phrases().stream()
                .filter(phrase -> phrase.begin() == behindCue)
                .findFirst()
                .flatMap(phrase -> sourceIn(phrase, sources)
                        .flatMap(source -> resumption(tree, tokens.indexOf(phrase.end()))
                                .map(verb -> candidate(
                                        tree,
                                        cue,
                                        cue - 1,
                                        verb,
                                        new LinkedSource(Optional.of(source), SourceLink.INVERTED_SUBJECT)))));
    }

    /** "The bridge, Hill said on Monday, is safe", where the subject and its description may look like an apposition. */
    private Optional<ReportCandidate> direct(FrameTree tree, FrameAnalysis analysis, List<Source> sources, int cue) {
        List<Integer> tokens = tree.frame().tokens();
        int cueToken = tokens.get(cue);
        return analysis.phrases().stream()
                .filter(phrase -> phrase.end() == cueToken)
                .findFirst()
                .flatMap(phrase -> sourceIn(phrase, sources).flatMap(source -> {
                    int comma = tokens.indexOf(phrase.begin()) - 1;
                    if (comma < 1 || !tree.token(comma).isComma() || hasFiniteVerb(tree, 0, comma)) {
                        return Optional.empty();
                    }
                    return behindComma(tree, cue + 1)
                            .map(verb -> candidate(
                                    tree, cue, comma, verb, new LinkedSource(Optional.of(source), SourceLink.SUBJECT)));
                }));
    }

    /** The position of the finite verb that goes on behind the comma of the clause. */
    private static Optional<Integer> behindComma(FrameTree tree, int from) {
        int comma = nextComma(tree, from);
        return comma >= 0
                        && comma - from <= MOST_BEHIND_VERB
                        && comma + 1 < tree.size()
                        && tree.token(comma + 1).isFiniteVerb()
                ? Optional.of(comma + 1)
                : Optional.empty();
    }

    /** The head of a phrase if one who may speak, or else a name in it. */
    private static Optional<Source> sourceIn(NounPhrase phrase, List<Source> sources) {
        return sources.stream()
                .filter(source -> phrase.contains(source.head()) && isSomebody(source))
                .min(Comparator.comparing((Source source) -> source.head() != phrase.head())
                        .thenComparing(source -> !source.kind().isName()));
    }

    private static boolean isSomebody(Source source) {
        return switch (source.kind()) {
            case PERSON_NAME, ORGANIZATION_NAME, PERSON_NOUN, GROUP_NOUN, ORGANIZATION_NOUN, SINGULAR_PRONOUN -> true;
            default -> false;
        };
    }

    /** The position of the finite verb that goes on behind the speaker's comma, or behind that of an apposition. */
    private static Optional<Integer> resumption(FrameTree tree, int behindSpeaker) {
        int comma = behindSpeaker;
        for (int commas = 0;
                commas < 2
                        && comma > 0
                        && comma + 1 < tree.size()
                        && tree.token(comma).isComma();
                commas++) {
            if (tree.token(comma + 1).isFiniteVerb()) {
                return Optional.of(comma + 1);
            }
            comma = nextComma(tree, comma + 1);
        }
        return Optional.empty();
    }

    /** The next comma before any verb, or -1. */
    private static int nextComma(FrameTree tree, int from) {
        for (int position = from; position < tree.size(); position++) {
            if (tree.token(position).isComma()) {
                return position;
            }
            if (tree.token(position).isFiniteVerb()) {
                return -1;
            }
        }
        return -1;
    }

    private static ReportCandidate candidate(FrameTree tree, int cue, int comma, int verb, LinkedSource source) {
        BitSet words = new BitSet();
        words.set(0, comma);
        int end = tree.size();
        while (end > verb && !tree.token(end - 1).isWord()) {
            end--;
        }
        words.set(verb, end);
        Content content = new Content(ContentKind.GOVERNOR, verb, words, "");
        return new ReportCandidate(cue, content, source);
    }

    private boolean isSaying(Token token) {
        return (token.tag().equals("VBD") || token.tag().equals("VBZ"))
                && scene.lexicons().speech().cueVerbs().mostlyReports(token.lemma());
    }

    private static boolean hasFiniteVerb(FrameTree tree, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(position -> tree.token(position).isFiniteVerb());
    }
}
