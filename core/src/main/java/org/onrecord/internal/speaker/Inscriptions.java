package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Clause;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.Utterance;

/** Leaves without a speaker what only stands on a sign: a banner read “Welcome Home.” */
public final class Inscriptions {

    private final Scene scene;
    private final AnnotatedText text;

    private Inscriptions(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** The same utterances, those on signs without anybody who may have said them. */
    public static RankedScene leaveUnsaid(RankedScene spoken) {
        Inscriptions inscriptions = new Inscriptions(spoken.scene());
        List<Ranking> rankings = new ArrayList<>();
        boolean before = false;
        for (int u = 0; u < spoken.rankings().size(); u++) {
            Ranking ranking = spoken.rankings().get(u);
            boolean onSign = inscriptions.isOnSign(u) || (before && inscriptions.isJoined(u));
            rankings.add(onSign ? new Ranking(ranking.utterance(), List.of()) : ranking);
            before = onSign;
        }
        return new RankedScene(spoken.scene(), rankings);
    }

    private boolean isOnSign(int utterance) {
        int verb = lastWordBefore(utterance);
        if (verb < 0 || !isReading(text.token(verb))) {
            return isBehindSign(verb);
        }
        FrameAnalysis analysis = scene.frames().analyze(scene.frames().frameOf(verb));
        List<Integer> tokens = analysis.frame().tokens();
        return analysis.clauses().stream()
                .filter(clause -> tokens.get(clause.verb()) == verb)
                .mapToInt(Clause::subject)
                .map(tokens::get)
                .anyMatch(subject -> isSign(subject) || (isRelative(subject) && isSign(subject - 1)));
    }

    /** "A sign reading", where taggers take the verb for a noun. */
    private boolean isBehindSign(int word) {
        return word > 0 && isSign(word - 1) && text.token(word).word().equals("reading");
    }

    /** The word right before the utterance, with at most a comma or colon between, or -1. */
    private int lastWordBefore(int utterance) {
        int before = begin(utterance) - 1;
        if (before > 0 && isPause(text.token(before))) {
            before--;
        }
        return before >= 0 && text.token(before).isWord() ? before : -1;
    }

    private int begin(int utterance) {
        Quotation first = scene.firstQuotation(scene.utterances().get(utterance));
        return text.firstTokenFrom(first.outer().begin());
    }

    private static boolean isPause(Token token) {
        return token.isComma() || token.word().equals(":");
    }

    private boolean isReading(Token verb) {
        return verb.isVerb() && scene.lexicons().speech().readingVerbs().contains(verb.lemma());
    }

    private boolean isSign(int token) {
        return token >= 0
                && scene.lexicons()
                        .speech()
                        .signNouns()
                        .contains(text.token(token).word());
    }

    private boolean isRelative(int token) {
        return text.token(token).tag().equals("WDT");
    }

    /** “A” and “B”. */
    private boolean isJoined(int utterance) {
        Utterance before = scene.utterances().get(utterance - 1);
        int from = text.firstTokenFrom(scene.lastQuotation(before).outer().end());
        int to = begin(utterance);
        for (int t = from; t < to; t++) {
            if (!text.token(t).isComma() && !text.token(t).tag().equals("CC")) {
                return false;
            }
        }
        return from < to;
    }
}
