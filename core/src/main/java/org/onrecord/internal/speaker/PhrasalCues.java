package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Slot;

/**
 * Knows verbs that report with a particle by where they stand, whatever they mean elsewhere: right behind the words, with a
 * person behind them, as in “Nor I,” put in Robson.
 */
final class PhrasalCues {

    /** So often does a verb report that stands there. */
    static final double SHARE = 0.6;

    private static final int LONGEST_PHRASE = 4;

    private PhrasalCues() {}

    /** How often the word reports speech, or would with its particle. */
    static double share(Scene scene, Frame frame, int position) {
        double share = Governors.share(scene, frame.token(scene.text(), position));
        return isAt(scene, frame, position) ? Math.max(SHARE, share) : share;
    }

    static boolean isAt(Scene scene, Frame frame, int position) {
        return position + 2 < frame.size()
                && isPast(frame.token(scene.text(), position))
                && isParticle(frame.token(scene.text(), position + 1))
                && isRightBehindWords(scene, frame, position)
                && isPersonAt(scene, frame, position + 2);
    }

    /** The tagger takes "put" for a participle there. */
    private static boolean isPast(Token verb) {
        return verb.tag().equals("VBD") || verb.tag().equals("VBN");
    }

    private static boolean isParticle(Token token) {
        return switch (token.word()) {
            case "in", "out", "up", "forth" -> true;
            default -> false;
        };
    }

    private static boolean isRightBehindWords(Scene scene, Frame frame, int position) {
        int begin = position;
        while (begin > 0 && !frame.token(scene.text(), begin - 1).isWord() && !isSlotEnd(frame, begin)) {
            begin--;
        }
        return isSlotEnd(frame, begin);
    }

    private static boolean isSlotEnd(Frame frame, int position) {
        return frame.slots().stream().mapToInt(Slot::end).anyMatch(end -> end == position);
    }

    private static boolean isPersonAt(Scene scene, Frame frame, int begin) {
        for (int i = begin; i < Math.min(frame.size(), begin + LONGEST_PHRASE); i++) {
            Token token = frame.token(scene.text(), i);
            if (token.isNoun()) {
                Optional<KnownEntity> named =
                        scene.entities().entityAt(frame.tokens().get(i));
                return named.map(KnownEntity::isPerson).orElseGet(() -> isPerson(scene, token));
            }
            if (!isBeforeNoun(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBeforeNoun(Token token) {
        return switch (token.tag()) {
            case "DT", "PRP$", "JJ" -> true;
            default -> false;
        };
    }

    private static boolean isPerson(Scene scene, Token noun) {
        return scene.lexicons().people().personNouns().find(noun.word()).isPresent();
    }
}
