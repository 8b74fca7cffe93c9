package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/** Prefers who stands behind a dash under a quotation that is a paragraph of its own: “We won.” — Jane Doe, teacher. */
final class Signatures {

    /** A signature leaves hardly a doubt. */
    private static final double PROBABILITY = 0.95;

    private Signatures() {}

    /**
     * The words behind a quotation that a dash introduces, to the end of their paragraph.
     *
     * @param dash index of the dash
     * @param end index of the token behind the last
     */
    private record Line(int dash, int end) {}

    static Ranking preferSigner(Scene scene, Utterance utterance, Ranking ranking) {
        Optional<Line> found = line(scene, utterance);
        if (found.isEmpty() || !startsParagraph(scene, utterance)) {
            return ranking;
        }
        Line line = found.get();
        return ranking.candidates().stream()
                .filter(candidate -> !candidate.source().kind().isPronoun())
                .filter(candidate -> firstToken(scene, candidate.source()) == line.dash() + 1)
                .filter(candidate -> isSet(scene.text(), candidate.source().end(), line.end()))
                .findFirst()
                .map(candidate -> ranking.preferring(candidate, PROBABILITY))
                .orElse(ranking);
    }

    /** Whether the paragraph behind the utterance's begins with a dash. */
    static boolean isInNextParagraph(Scene scene, Utterance utterance) {
        int paragraph = scene.lastQuotation(utterance).paragraph();
        return line(scene, utterance)
                .filter(line ->
                        line.dash() >= scene.text().paragraphs().get(paragraph).endToken())
                .isPresent();
    }

    private static Optional<Line> line(Scene scene, Utterance utterance) {
        AnnotatedText text = scene.text();
        int index = scene.lastQuotation(utterance).paragraph();
        int dash = text.firstTokenFrom(scene.lastQuotation(utterance).outer().end());
        if (dash >= text.paragraphs().get(index).endToken()
                && index + 1 < text.paragraphs().size()) {
            index++;
            dash = text.paragraphs().get(index).firstToken();
        }
        int end = text.paragraphs().get(index).endToken();
        return dash + 1 < end && isDash(text.token(dash).word()) ? Optional.of(new Line(dash, end)) : Optional.empty();
    }

    private static boolean startsParagraph(Scene scene, Utterance utterance) {
        Quotation first = scene.firstQuotation(utterance);
        Paragraph paragraph = scene.text().paragraphs().get(first.paragraph());
        return paragraph.span().begin() == first.outer().begin();
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
