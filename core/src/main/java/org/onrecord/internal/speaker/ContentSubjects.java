package org.onrecord.internal.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;

/**
 * Gives words to whose saying it is rather than to what is said of: "After saying his shoulder was “stiff,” Hale left". A
 * participle never has its subject right behind it, but shares that of the sentence.
 */
final class ContentSubjects {

    private ContentSubjects() {}

    /** The ranking with the likeliest other of the sentence in the place of a subject of what is said. */
    static Ranking leaveOut(Scene scene, Ranking ranking) {
        if (ranking.candidates().isEmpty()) {
            return ranking;
        }
        ScoredCandidate first = ranking.candidates().get(0);
        if (!isBehindSaying(scene.text(), first.source())) {
            return ranking;
        }
        List<ScoredCandidate> others = ranking.candidates().stream().skip(1).toList();
        Ranking left = new Ranking(ranking.utterance(), others);
        Optional<ScoredCandidate> speaker = others.stream()
                .filter(other -> mayShare(other) && isInSentence(scene.text(), other.source(), first.source()))
                .findFirst();
        return speaker.map(other -> left.preferring(other, first.probability())).orElse(left);
    }

    private static boolean isBehindSaying(AnnotatedText text, Source source) {
        Token before = text.token(Math.max(0, source.begin() - 1));
        return source.begin() > 0
                && before.tag().equals("VBG")
                && before.lemma().equals("say");
    }

    private static boolean mayShare(ScoredCandidate other) {
        return !other.candidate().isContinuation()
                && switch (other.source().kind()) {
                    case OTHER_NOUN, OTHER_PRONOUN, PLACE_NAME -> false;
                    default -> true;
                };
    }

    private static boolean isInSentence(AnnotatedText text, Source source, Source other) {
        return text.sentenceIndex(source.head()) == text.sentenceIndex(other.head());
    }
}
