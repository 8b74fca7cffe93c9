package org.onrecord.internal.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/**
 * Prefers those who utter words to those of whom a clause behind tells: protesters, many in red, chanted “Shame!” as lawmakers
 * left; the crowd broke into chants of “Shame!” when Hale spoke. For one utterance.
 */
final class ClausesInFront {

    /** How probable those in front are at least. */
    private static final double LEAST = 0.5;

    private final Scene scene;
    private final AnnotatedText text;
    private final Frame frame;
    private final Slot slot;

    private ClausesInFront(Scene scene, Utterance utterance) {
        this.scene = scene;
        this.text = scene.text();
        this.frame = scene.firstFrame(utterance);
        this.slot = frame.slotOf(utterance.first()).orElseThrow();
    }

    static Ranking preferSubject(Scene scene, Utterance utterance, Ranking ranking) {
        return ranking.candidates().isEmpty() ? ranking : new ClausesInFront(scene, utterance).prefer(ranking);
    }

    private Ranking prefer(Ranking ranking) {
        if (!opensClause(slot.end()) || isInFront(ranking.candidates().get(0).source())) {
            return ranking;
        }
        return subject(ranking).map(front -> ranking.preferring(front, LEAST)).orElse(ranking);
    }

    private boolean opensClause(int position) {
        return position < frame.size()
                && switch (frame.token(text, position).word()) {
                    case "after", "as", "before", "until", "when", "while" -> true;
                    default -> false;
                };
    }

    /** Who utters the words: a group that breaks into chants of them, or the subject of the verb right before them. */
    private Optional<ScoredCandidate> subject(Ranking ranking) {
        int last = slot.position() - 1;
        if (last > 0 && !frame.token(text, last).isWord()) {
            last--;
        }
        if (last < 1) {
            return Optional.empty();
        }
        Token before = frame.token(text, last);
        if (before.word().equals("of") && isChorus(frame.token(text, last - 1))) {
            return ranking.candidates().stream()
                    .filter(scored ->
                            isInFront(scored.source()) && scored.source().kind() == SourceKind.GROUP_NOUN)
                    .findFirst();
        }
        boolean parted = frame.token(text, last - 1).isComma();
        if (!parted || !before.isFiniteVerb() || !Governors.isReporting(scene, before)) {
            return Optional.empty();
        }
        return ranking.candidates().stream()
                .filter(scored -> isInFront(scored.source()) && isBeforeComma(scored.source()))
                .min(Comparator.comparingInt(scored -> scored.source().begin()));
    }

    private boolean isChorus(Token noun) {
        return scene.lexicons().speech().chorusNouns().contains(noun.word());
    }

    /** Whether somebody who may speak is named in front of the words in their sentence. */
    private boolean isInFront(Source source) {
        List<Integer> tokens = frame.tokens();
        return slot.position() > 0
                && source.begin() >= tokens.get(0)
                && source.end() <= tokens.get(slot.position() - 1) + 1
                && switch (source.kind()) {
                    case PERSON_NAME, SINGULAR_PRONOUN, PLURAL_PRONOUN, PERSON_NOUN, GROUP_NOUN -> true;
                    default -> false;
                };
    }

    private boolean isBeforeComma(Source source) {
        return text.token(source.end()).isComma()
                && (source.begin() == 0 || !text.token(source.begin() - 1).tag().equals("IN"));
    }
}
