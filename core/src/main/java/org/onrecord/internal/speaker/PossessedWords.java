package org.onrecord.internal.speaker;

import java.util.Comparator;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.WordSet;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Slot;
import org.onrecord.internal.speech.Utterance;

/** Prefers whose words are told to be used: “to use the prosecutor's word, "mush"”, “in Hale's phrase, a "mess"”. */
final class PossessedWords {

    /** A phrase like that leaves hardly a doubt. */
    private static final double PROBABILITY = 0.9;

    private PossessedWords() {}

    static Ranking preferOwner(Scene scene, Utterance utterance, Ranking ranking) {
        Frame frame = scene.firstFrame(utterance);
        int owner = owner(scene, frame, frame.slotOf(utterance.first()).orElseThrow());
        if (owner < 0 || ranking.candidates().isEmpty()) {
            return ranking;
        }
        int token = frame.tokens().get(owner);
        return ranking.candidates().stream()
                .filter(scored -> isOwner(scene, scored.source(), token))
                .min(Comparator.comparing(scored -> !scored.source().kind().isName()))
                .map(found -> ranking.preferring(found.as(withoutWords(found.source(), token)), PROBABILITY))
                .orElse(ranking);
    }

    /** The frame position of "'s" or "her" before the noun for words in front of the slot, or -1. */
    private static int owner(Scene scene, Frame frame, Slot slot) {
        AnnotatedText text = scene.text();
        int comma = slot.position() - 1;
        if (comma > 0 && frame.token(text, comma).tag().equals("DT")) {
            comma--;
        }
        WordSet forWords = scene.lexicons().speech().wordNouns();
        if (comma < 2
                || !isPause(frame.token(text, comma))
                || !forWords.contains(frame.token(text, comma - 1).word())) {
            return -1;
        }
        int owner = comma - 2;
        while (owner > 0 && frame.token(text, owner).tag().equals("JJ")) {
            owner--;
        }
        String tag = frame.token(text, owner).tag();
        return tag.equals("POS") || tag.equals("PRP$") ? owner : -1;
    }

    private static boolean isPause(Token token) {
        return token.isComma() || token.word().equals(":");
    }

    /** Whether the source ends with the owner, or is the phrase of the noun for words, which begins with the owner. */
    private static boolean isOwner(Scene scene, Source source, int owner) {
        return scene.text().token(owner).tag().equals("POS")
                ? source.end() == owner || (source.begin() < owner - 1 && owner < source.end())
                : source.begin() == owner && source.kind().isPronoun();
    }

    private static Source withoutWords(Source source, int owner) {
        return source.end() <= owner || source.begin() == owner
                ? source
                : new Source(source.begin(), owner, owner - 1, SourceKind.PERSON_NOUN);
    }
}
