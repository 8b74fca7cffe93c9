package org.onrecord.internal.report;

import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;

/** Forms of report that leave no doubt, but are too rare in annotated texts to be learnt. */
final class PlainReports {

    private final Scene scene;

    PlainReports(Scene scene) {
        this.scene = scene;
    }

    /** Whether a word may be the cue of such a report. */
    boolean mayHave(Token cue) {
        return cue.word().equals(":") || isAccording(cue) || isView(cue);
    }

    boolean contains(FrameTree tree, ReportCandidate candidate) {
        return switch (candidate.content().kind()) {
            case LABELLED -> isHeadline(tree, candidate);
            case GOVERNOR -> isView(tree, candidate) || isAccording(tree, candidate);
            case OPEN_CLAUSE -> isPerfectGerund(tree, candidate);
            default -> false;
        };
    }

    /** "Denied having sent the letter": what is said or remembered, with whatever verb. */
    private static boolean isPerfectGerund(FrameTree tree, ReportCandidate candidate) {
        int begin = candidate.content().begin();
        return begin == candidate.cue() + 1
                && tree.token(begin).word().equalsIgnoreCase("having")
                && candidate.source().link() == SourceLink.SUBJECT
                && candidate
                        .source()
                        .source()
                        .filter(source -> source.kind().maySpeak())
                        .isPresent();
    }

    /** A line without a full stop that begins with a name and a colon: "Trump: I will win". */
    private boolean isHeadline(FrameTree tree, ReportCandidate candidate) {
        Paragraph paragraph = scene.text().paragraphs().get(tree.frame().paragraph());
        return candidate
                        .source()
                        .source()
                        .filter(source -> source.kind().isName()
                                && source.begin() == paragraph.firstToken()
                                && source.end() == tree.frame().tokens().get(candidate.cue()))
                        .isPresent()
                && !scene.text().token(paragraph.endToken() - 1).endsSentence();
    }

    /** "In her view, the plan is dead", "by the ministry's own account". */
    private boolean isView(FrameTree tree, ReportCandidate candidate) {
        boolean linked = candidate.source().link() == SourceLink.POSSESSOR
                || candidate.source().link() == SourceLink.PREPOSITIONAL;
        String marker = tree.marker(candidate.cue());
        return linked
                && (marker.equals("in") || marker.equals("by"))
                && isView(tree.token(candidate.cue()))
                && candidate
                        .source()
                        .source()
                        .filter(source -> source.kind().maySpeak())
                        .isPresent();
    }

    /** "Per the ministry, the road is open", "according to its chief engineer", but not "per day", "according to length". */
    private boolean isAccording(FrameTree tree, ReportCandidate candidate) {
        return candidate.source().link() == SourceLink.ACCORDING_TO
                && isAccording(tree.token(candidate.cue()))
                && candidate
                        .source()
                        .source()
                        .filter(source -> source.kind().maySpeak() && !isUnit(tree, candidate.cue(), source))
                        .isPresent();
    }

    /** "Per share". */
    private static boolean isUnit(FrameTree tree, int cue, Source source) {
        return tree.token(cue).word().equalsIgnoreCase("per")
                && source.end() - source.begin() == 1
                && tree.token(cue + 1).tag().equals("NN");
    }

    private boolean isView(Token cue) {
        return cue.isNoun() && scene.lexicons().speech().viewNouns().contains(cue.word());
    }

    private static boolean isAccording(Token cue) {
        return (cue.tag().equals("IN") && cue.word().equalsIgnoreCase("per"))
                || cue.word().equalsIgnoreCase("according");
    }
}
