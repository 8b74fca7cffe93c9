package org.onrecord.internal.speaker;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.CueVerbs;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Utterance;

/** Prefers who stands with a verb of speech right beside the quotation, whoever spoke before: “We lost,” said Jane. */
public final class ReportingClauses {

    /** A clause like that leaves hardly a doubt. */
    public static final double PROBABILITY = 0.95;
    /** The verb is one of speech if it is so often. */
    private static final double LEAST_SHARE = 0.25;
    /** Words between subject and verb, such as an adverb. */
    private static final int MOST_BETWEEN = 1;

    private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".?!…");

    private final AnnotatedText text;
    private final CueVerbs cueVerbs;
    private final Scene scene;
    private final boolean story;

    private ReportingClauses(Scene scene, boolean story) {
        this.scene = scene;
        this.story = story;
        this.text = scene.text();
        this.cueVerbs = scene.lexicons().speech().cueVerbs();
    }

    /**
     * The same utterances, all of which are speech, with that speaker first where there is one.
     *
     * @param story whether the text is a story, in which the next sentence often shows who spoke: “Go.” Jane shouted to them.
     */
    public static RankedScene preferAdjacent(RankedScene spoken, boolean story) {
        ReportingClauses clauses = new ReportingClauses(spoken.scene(), story);
        List<Ranking> preferred = new ArrayList<>();
        for (int u = 0; u < spoken.rankings().size(); u++) {
            preferred.add(clauses.preferAdjacent(
                    spoken.scene().utterances().get(u), spoken.rankings().get(u)));
        }
        return new RankedScene(spoken.scene(), preferred);
    }

    private Ranking preferAdjacent(Utterance utterance, Ranking ranking) {
        if (scene.isInline(utterance)) {
            return ranking;
        }
        List<ScoredCandidate> beside = ranking.candidates().stream()
                .filter(scored -> scored.source().kind().isName() && isBeside(scored.candidate(), utterance))
                .toList();
        return beside.size() == 1 ? ranking.preferring(beside.get(0), PROBABILITY) : ranking;
    }

    private boolean isBeside(DescribedCandidate candidate, Utterance utterance) {
        Optional<Integer> cue = candidate.cue().filter(this::isSpeech);
        if (cue.isEmpty()) {
            return false;
        }
        int first = Math.min(cue.get(), candidate.source().begin());
        int last = Math.max(cue.get() + 1, candidate.source().end());
        int between = last
                - first
                - 1
                - (candidate.source().end() - candidate.source().begin());
        int begin = text.firstTokenFrom(scene.firstQuotation(utterance).outer().begin());
        return between <= MOST_BETWEEN && (isBehind(utterance, first, last) || isGap(last, begin));
    }

    /** Whether the clause, from its first token to its last, stands behind the words and is of their sentence. */
    private boolean isBehind(Utterance utterance, int first, int last) {
        Quotation quotation = scene.lastQuotation(utterance);
        int end = text.firstTokenFrom(quotation.outer().end());
        if (!isGap(end, first)) {
            return false;
        }
        char mark = text.text().charAt(quotation.inner().end() - 1);
        boolean mayBeNext =
                !story && SENTENCE_END.matches(mark) && text.token(end).isCapitalized();
        return !mayBeNext || (mark != '.' && !saysMore(last));
    }

    /** Whether a clause goes on to what it reports itself: “Who?” Jane said that … */
    private boolean saysMore(int behind) {
        if (behind >= text.tokens().size()) {
            return false;
        }
        Token next = text.token(behind);
        return next.word().equals("that") || next.tag().equals("PRP");
    }

    private boolean isSpeech(int cue) {
        String lemma = text.token(cue).lemma();
        return Math.max(cueVerbs.newsShare(lemma), cueVerbs.fictionShare(lemma)) >= LEAST_SHARE || isPhrasal(cue);
    }

    private boolean isPhrasal(int cue) {
        Frame frame = scene.frames().frames().get(scene.frames().frameOf(cue));
        int position = Collections.binarySearch(frame.tokens(), cue);
        return position >= 0 && PhrasalCues.isAt(scene, frame, position);
    }

    /** Whether nothing but commas, colons and titles stands between the tokens, and no sentence ends there. */
    private boolean isGap(int from, int to) {
        if (from > to || text.paragraphIndex(Math.min(from, to - 1)) != text.paragraphIndex(to - 1)) {
            return false;
        }
        int words = scene.entities()
                .nameAt(Math.min(to, text.tokens().size() - 1))
                .map(name -> name.begin() == to ? name.titleBegin() : to)
                .orElse(to);
        for (int t = from; t < words; t++) {
            Token token = text.token(t);
            if (token.isWord() || token.endsSentence()) {
                return false;
            }
        }
        return true;
    }
}
