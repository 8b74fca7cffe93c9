package org.onrecord.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.EntityType;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.gold.GoldQuote;
import org.onrecord.examples.evaluation.gold.GoldSpeaker;

/** Stories in which each name that a system found stands in brackets, with the number of its entity. */
class CharacterScoreTest {

    private static final List<String> ANN =
            List.of("Ann Lee", "Ann", "Mrs. Lee", "the Lee", "Mademoiselle Ivers", "The Nurse");
    private static final List<String> BO = List.of("Bo Lee", "Bo", "Mr. Lee", "Lee");
    private static final Pattern FOUND = Pattern.compile("\\[([^|]+)\\|(\\d+)]");
    private static final int ENOUGH = 10;

    @Test
    void charactersWithAnEntityEachAreOne() {
        assertThat(score("[Ann|0] met [Bo|1]. [Ann Lee|0] left.")).isEqualTo(new Scores.Share(1, 2));
    }

    @Test
    void characterWithTwoEntitiesIsSplit() {
        assertThat(score("[Ann|0] met [Bo|1]. [Ann Lee|2] left.")).isEqualTo(new Scores.Share(0.5, 2));
    }

    @Test
    void secondEntitySplitsFromAFifthOfTheNamesOn() {
        String four = "[Ann|0], [Ann|0], [Ann|0], [Ann|0], ";

        assertThat(score(four + "[Ann Lee|1]", ENOUGH, 0)).isEqualTo(new Scores.Share(0, 1));
        assertThat(score(four + "[Ann|0], [Ann Lee|1]", ENOUGH, 0)).isEqualTo(new Scores.Share(1, 1));
    }

    @Test
    void charactersInOneEntityAreMerged() {
        assertThat(score("[Ann|0] met [Bo|0].")).isEqualTo(new Scores.Share(0, 2));
    }

    @Test
    void characterOfWhomNoNameIsFoundIsNone() {
        assertThat(score("[Ann|0] met Bo.")).isEqualTo(new Scores.Share(0.5, 2));
    }

    @Test
    void charactersWithFewQuotesAreLeftOut() {
        assertThat(score("[Ann|0] met [Bo|0].", ENOUGH, ENOUGH - 1)).isEqualTo(new Scores.Share(1, 1));
    }

    @Test
    void nameThatTwoCharactersBearIsLeftOut() {
        assertThat(score("[Ann|0] met [Bo|1]. [Lee|0] saw [Lee|1].")).isEqualTo(new Scores.Share(1, 2));
    }

    @Test
    void titleBeforeANameTellsWhoBearsIt() {
        assertThat(score("[Ann|0] met [Bo|1]. Mrs. [Lee|0] saw Mr. [Lee|1].")).isEqualTo(new Scores.Share(1, 2));
        assertThat(score("[Ann|0] met [Bo|1]. Mrs. [Lee|2] saw Mr. [Lee|1].")).isEqualTo(new Scores.Share(0.5, 2));
    }

    @Test
    void titleOfSomebodyElseLeavesTheNameOut() {
        assertThat(score("[Ann|0] met [Bo|1]. Mr. [Lee|1] saw Sir [Lee|2].")).isEqualTo(new Scores.Share(1, 2));
    }

    @Test
    void nounTellsWhoGoesByIt() {
        assertThat(score("[the kind nurse|0] met [Bo|1].")).isEqualTo(new Scores.Share(1, 2));
        assertThat(score("[Ann|0] met [Bo|1]. [the nurse|2] left.")).isEqualTo(new Scores.Share(0.5, 2));
    }

    @Test
    void titleMayBeLong() {
        assertThat(score("Mademoiselle [Ivers|0] met [Bo|1].")).isEqualTo(new Scores.Share(1, 2));
    }

    @Test
    void textWithoutCharactersHasNoScore() {
        ScoreBoard board = new ScoreBoard();

        new CharacterScore(board)
                .add(
                        new GoldDocument("n1", "news", "Ann", Optional.empty(), List.of(), List.of()),
                        PredictedDocument.NOTHING);

        assertThat(board.scores(1, 0).measure(Measures.CHARACTERS)).isEmpty();
    }

    private static Scores.Measure score(String marked) {
        return score(marked, ENOUGH, ENOUGH);
    }

    private static Scores.Measure score(String marked, int quotesOfAnn, int quotesOfBo) {
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, List<Span>> names = new TreeMap<>();
        Matcher found = FOUND.matcher(marked);
        while (found.find()) {
            found.appendReplacement(text, "");
            int begin = text.length();
            text.append(found.group(1));
            names.computeIfAbsent(Integer.valueOf(found.group(2)), entity -> new ArrayList<>())
                    .add(new Span(begin, text.length()));
        }
        found.appendTail(text);
        List<GoldQuote> quotes = new ArrayList<>(Collections.nCopies(quotesOfAnn, quoteOf(ANN)));
        quotes.addAll(Collections.nCopies(quotesOfBo, quoteOf(BO)));
        ScoreBoard board = new ScoreBoard();
        new CharacterScore(board)
                .add(
                        new GoldDocument(
                                "d1", "pdnc", text.toString(), Optional.of(quotes), List.of(), List.of(ANN, BO)),
                        new PredictedDocument(
                                List.of(),
                                names.values().stream()
                                        .map(spans -> entity(text.toString(), spans))
                                        .toList()));
        return board.scores(1, 0).measure(Measures.CHARACTERS).orElseThrow();
    }

    /** Mentions that begin in lower case are nouns. */
    private static PredictedEntity entity(String text, List<Span> mentions) {
        Map<Boolean, List<Span>> byCase = mentions.stream()
                .collect(Collectors.partitioningBy(span -> Character.isUpperCase(text.charAt(span.begin()))));
        return new PredictedEntity(EntityType.PERSON, byCase.get(true), byCase.get(false));
    }

    private static GoldQuote quoteOf(List<String> names) {
        return new GoldQuote(
                List.of(new Span(0, 1)),
                QuoteKind.DIRECT,
                Optional.of(new GoldSpeaker(Optional.empty(), names)),
                Optional.empty(),
                Optional.empty());
    }
}
