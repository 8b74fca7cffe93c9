package org.onrecord.internal.speaker;

import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.FrameAnalysis;
import org.onrecord.internal.speech.Frames;
import org.onrecord.internal.speech.NounPhrase;

/**
 * Finds who is asked something in the sentence before, and so answers: "I asked the boy whether he …", "called the spokeswoman, Ann
 * Lee, and asked whether …". For one text and one thread.
 */
final class AskedPeople {

    private final Scene scene;

    AskedPeople(Scene scene) {
        this.scene = scene;
    }

    /** The head of the noun or name of who is asked in the nearest sentence before the token, in its paragraph. */
    OptionalInt before(int token) {
        Frames frames = scene.frames().frames();
        int before = frames.before(scene.frames().frameOf(token));
        return before < 0 ? OptionalInt.empty() : in(scene.frames().analyze(before));
    }

    private OptionalInt in(FrameAnalysis analysis) {
        Frame frame = analysis.frame();
        for (int verb = frame.size() - 1; verb > 0; verb--) {
            if (isAsking(frame, verb)) {
                Optional<NounPhrase> asked = phraseAt(analysis, verb + 1);
                if (asked.isEmpty() && isQuestion(frame, verb + 1)) {
                    asked = objectBefore(analysis, verb);
                } else if (!asked.filter(phrase -> isQuestionBehind(frame, phrase))
                        .isPresent()) {
                    asked = Optional.empty();
                }
                if (asked.isPresent()) {
                    return OptionalInt.of(
                            nameBehind(asked.get()).orElse(asked.get().head()));
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean isAsking(Frame frame, int position) {
        Token verb = frame.token(scene.text(), position);
        return verb.isFiniteVerb()
                && !frame.isQuoted(position)
                && scene.lexicons().speech().askingVerbs().contains(verb.lemma());
    }

    private static Optional<NounPhrase> phraseAt(FrameAnalysis analysis, int position) {
        Frame frame = analysis.frame();
        return position >= frame.size()
                ? Optional.empty()
                : analysis.phrases().stream()
                        .filter(phrase -> phrase.begin() == frame.tokens().get(position))
                        .findFirst();
    }

    /** Whether a question is told behind who is asked, or what is said between commas of who that is. */
    private boolean isQuestionBehind(Frame frame, NounPhrase asked) {
        int end = frame.tokens().indexOf(asked.end());
        if (end > 0 && frame.token(scene.text(), end).isComma()) {
            int comma = end + 1;
            while (comma < frame.size() && !frame.token(scene.text(), comma).isComma()) {
                comma++;
            }
            end = comma + 1;
        }
        return end > 0 && isQuestion(frame, end);
    }

    private boolean isQuestion(Frame frame, int position) {
        if (position >= frame.size()) {
            return false;
        }
        Token first = frame.token(scene.text(), position);
        return first.tag().startsWith("W")
                || switch (first.word()) {
                    case "whether", "if", "about" -> true;
                    default -> false;
                };
    }

    /** The head of the name behind the comma of "the governor, Ann Lee,". */
    private Optional<Integer> nameBehind(NounPhrase noun) {
        return scene.entities().nameAt(noun.head()).isEmpty()
                        && noun.end() + 1 < scene.text().tokens().size()
                        && scene.text().token(noun.end()).isComma()
                ? scene.entities().nameAt(noun.end() + 1).map(NameMention::head)
                : Optional.empty();
    }

    /** Who was called before: "called Ann Lee and asked whether". */
    private Optional<NounPhrase> objectBefore(FrameAnalysis analysis, int verb) {
        Frame frame = analysis.frame();
        if (!frame.token(scene.text(), verb - 1).tag().equals("CC")) {
            return Optional.empty();
        }
        for (int called = verb - 2; called >= 0; called--) {
            if (frame.token(scene.text(), called).isFiniteVerb()) {
                return phraseAt(analysis, called + 1);
            }
        }
        return Optional.empty();
    }
}
