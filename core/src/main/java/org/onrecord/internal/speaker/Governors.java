package org.onrecord.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/**
 * The verbs, and nouns for things said, that govern quoted words which are a part of the narrator's sentence, the
 * nearest first: “called” and “said” in “said that the mayor called it "a disaster"”.
 *
 * @param verbs frame positions of the verbs
 * @param reporting frame position of the nearest of the verbs and nouns that often reports speech
 */
record Governors(List<Integer> verbs, Optional<Integer> reporting) {

    private static final Governors NONE = new Governors(List.of(), Optional.empty());

    /** A verb of speech or thought is one so often; "have" and "make" are less. */
    private static final double LEAST_SHARE = 0.15;

    /** The counts are of verbs; nouns are listed, not counted. */
    private static final double SHARE_OF_NOUNS = 0.3;

    /** The governors of the utterance's words; none if these are sentences of their own. */
    static Governors of(Scene scene, FrameAnalysis analysis, Utterance utterance) {
        Frame frame = analysis.frame();
        for (Slot slot : frame.slots()) {
            if (slot.isInline() && utterance.has(slot.quotation())) {
                return of(scene, analysis, slot);
            }
        }
        return NONE;
    }

    private static Governors of(Scene scene, FrameAnalysis analysis, Slot slot) {
        int top = slot.position();
        while (analysis.tree().head(top) >= slot.position() && analysis.tree().head(top) < slot.end()) {
            top = analysis.tree().head(top);
        }
        List<Integer> verbs = new ArrayList<>();
        Optional<Integer> reporting = Optional.empty();
        int current = analysis.tree().head(top);
        for (int steps = 0; current >= 0 && steps < analysis.frame().size(); steps++) {
            Token token = analysis.frame().token(scene.text(), current);
            if (token.isVerb()) {
                verbs.add(current);
            }
            if (reporting.isEmpty() && isReporting(scene, token)) {
                reporting = Optional.of(current);
            }
            current = analysis.tree().head(current);
        }
        return new Governors(verbs, reporting);
    }

    /** Whether the word often reports speech. */
    static boolean isReporting(Scene scene, Token token) {
        return share(scene, token) >= LEAST_SHARE;
    }

    /** How often the word reports speech. */
    static double share(Scene scene, Token token) {
        if (token.isNoun()) {
            return isWordForWords(scene, token) ? SHARE_OF_NOUNS : 0;
        }
        return Math.max(
                scene.lexicons().speech().cueVerbs().newsShare(token.lemma()),
                scene.lexicons().speech().cueVerbs().fictionShare(token.lemma()));
    }

    static boolean isWordForWords(Scene scene, Token noun) {
        return scene.lexicons().speech().speechNouns().contains(noun.word())
                || scene.lexicons().things().documentNouns().contains(noun.word());
    }
}
