package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.speech.Utterance;

/** Prefers who stands behind a dash under a quotation that is a paragraph of its own: “We won.” — Jane Doe, teacher. */
final class Signatures {

    /** A signature leaves hardly a doubt. */
    private static final double PROBABILITY = 0.95;

    private Signatures() {}

    static Ranking preferSigner(Scene scene, Utterance utterance, Ranking ranking) {
        AnnotatedText text = scene.text();
        int dash = text.firstTokenFrom(scene.lastQuotation(utterance).outer().end());
        int begin = scene.firstQuotation(utterance).outer().begin();
        Paragraph paragraph =
                text.paragraphs().get(scene.lastQuotation(utterance).paragraph());
        boolean startsParagraph = text.paragraphs()
                        .get(scene.firstQuotation(utterance).paragraph())
                        .span()
                        .begin()
                == begin;
        if (!startsParagraph
                || dash + 1 >= paragraph.endToken()
                || !isDash(text.token(dash).word())) {
            return ranking;
        }
        return ranking.candidates().stream()
                .filter(candidate -> !candidate.source().kind().isPronoun())
                .filter(candidate -> firstToken(scene, candidate.source()) == dash + 1)
                .filter(candidate -> isSet(text, candidate.source().end(), paragraph.endToken()))
                .findFirst()
                .map(candidate -> ranking.preferring(candidate, PROBABILITY))
                .orElse(ranking);
    }

    private static int firstToken(Scene scene, Source source) {
        Optional<NameMention> name = scene.entities().nameAt(source.begin());
        return name.map(NameMention::titleBegin).orElse(source.begin());
    }

    /** Whether the paragraph ends there, or goes on with who the signer is, but not with a sentence. */
    private static boolean isSet(AnnotatedText text, int from, int end) {
        if (from < end && text.token(from).isWord()) {
            return false;
        }
        for (int t = from; t < end; t++) {
            if (text.token(t).isFiniteVerb()) {
                return false;
            }
        }
        return true;
    }

    static boolean isDash(String word) {
        return switch (word) {
            case "—", "–", "--", "-", "―", "~" -> true;
            default -> false;
        };
    }
}
