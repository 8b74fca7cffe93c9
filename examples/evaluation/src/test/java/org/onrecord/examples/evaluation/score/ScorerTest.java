package org.onrecord.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.examples.evaluation.gold.GoldFile;

/** Figures that can be counted by hand. */
class ScorerTest {

    /** Two quotes of Ann Lee and Bo, an indirect one of the mayor, and a scare quote. */
    private static final String NEWS = """
            {"id": "n1", "corpus": "news", "text": "“Yes indeed,” Ann Lee said. “No way,” he said. \
            The mayor said it rained. The “deal” held.", "quotes": [\
            {"spans": [[0, 13]], "kind": "direct", "speaker": {"mention": [14, 21], "names": null}, "cue": [22, 26]},\
            {"spans": [[28, 37]], "kind": "direct", "speaker": {"mention": [38, 40], "names": null}, "cue": [41, 45]},\
            {"spans": [[62, 71]], "kind": "indirect", "speaker": {"mention": [47, 56], "names": null}, \
            "cue": [57, 61]}], "entities": null}
            """;

    private static final String ENTITIES = """
            {"id": "e1", "corpus": "web", "text": "Ann Lee met Bo in Paris. Lee and Bo left.", "entities": [\
            {"type": "PERSON", "mentions": [[0, 7], [25, 28]]}, {"type": "PERSON", "mentions": [[12, 14], [33, 35]]},\
            {"type": "PLACE", "mentions": [[18, 23]]}]}
            """;

    @TempDir
    private Path folder;

    private final List<WrongAttribution> wrong = new ArrayList<>();

    @Test
    void rightAnswersScoreOne() throws IOException {
        Scores scores = score(NEWS, """
                {"id": "n1", "quotes": [\
                {"kind": "DIRECT", "spans": [{"begin": 1, "end": 12}], "confidence": 1, "cue": {"begin": 22, "end": 26},\
                 "speaker": {"name": "Ann Lee", "mention": {"begin": 14, "end": 21}}},\
                {"kind": "DIRECT", "spans": [{"begin": 29, "end": 36}], "confidence": 0.5, "cue": null,\
                 "speaker": {"name": "he", "mention": {"begin": 38, "end": 40}}},\
                {"kind": "INDIRECT", "spans": [{"begin": 62, "end": 71}], "confidence": 1,\
                 "cue": {"begin": 57, "end": 61},\
                 "speaker": {"name": "The mayor", "mention": {"begin": 47, "end": 56}}}]}
                """);

        assertThat(wrong).isEmpty();
        assertThat(scores.missingOrFailed()).isZero();
        assertThat(scores.measure(Measures.QUOTATION)).hasValue(new Scores.Finding(1, 1, 1, 2, 2));
        assertThat(scores.measure(Measures.ATTRIBUTION)).hasValue(new Scores.Share(1, 2));
        assertThat(scores.measure("attribution/name")).hasValue(new Scores.Share(1, 1));
        assertThat(scores.measure("attribution/pronoun")).hasValue(new Scores.Share(1, 1));
        assertThat(scores.measure(Measures.RELATION)).hasValue(new Scores.Finding(1, 1, 1, 3, 3));
        assertThat(scores.measure(Measures.CUE)).hasValue(new Scores.Share(0.6667, 3));
        assertThat(scores.measure(Measures.FALSE_ATTRIBUTIONS)).hasValue(new Scores.Share(0, 2));
        assertThat(scores.measure(Measures.BRIER)).hasValue(new Scores.Share(0.125, 2));
    }

    @Test
    void wrongAnswersAreCountedAndListed() throws IOException {
        Scores scores = score(NEWS, """
                {"id": "n1", "quotes": [\
                {"kind": "DIRECT", "spans": [{"begin": 1, "end": 12}], "confidence": null, "cue": null,\
                 "speaker": {"name": "The mayor", "mention": {"begin": 47, "end": 56}}},\
                {"kind": "DIRECT", "spans": [{"begin": 78, "end": 82}], "confidence": null, "cue": null,\
                 "speaker": {"name": "The mayor", "mention": {"begin": 47, "end": 56}}}]}
                """);

        assertThat(scores.measure(Measures.QUOTATION)).hasValue(new Scores.Finding(0.5, 0.5, 0.5, 2, 2));
        assertThat(scores.measure(Measures.ATTRIBUTION)).hasValue(new Scores.Share(0, 2));
        assertThat(scores.measure(Measures.ATTRIBUTION_IF_FOUND)).hasValue(new Scores.Share(0, 1));
        assertThat(scores.measure(Measures.FALSE_ATTRIBUTIONS)).hasValue(new Scores.Share(50, 2));
        assertThat(scores.measure(Measures.RELATION)).hasValue(new Scores.Finding(0, 0, 0, 3, 2));
        assertThat(scores.measure(Measures.BRIER)).isEmpty();
        assertThat(scores.measure(Measures.CONFIDENT_ATTRIBUTION)).isEmpty();
        assertThat(wrong)
                .extracting(error -> error.gold() + " / " + error.predicted().orElse("-"))
                .containsExactly("Ann Lee / The mayor", "he / -");
    }

    @Test
    void surelyGivenSpeakersAreCountedByThemselves() throws IOException {
        // The first is right and sure, the second wrong and less so.
        Scores scores = score(NEWS, """
                {"id": "n1", "quotes": [\
                {"kind": "DIRECT", "spans": [{"begin": 1, "end": 12}], "confidence": 0.9, "cue": null,\
                 "speaker": {"name": "Ann Lee", "mention": {"begin": 14, "end": 21}}},\
                {"kind": "DIRECT", "spans": [{"begin": 29, "end": 36}], "confidence": 0.89, "cue": null,\
                 "speaker": {"name": "The mayor", "mention": {"begin": 47, "end": 56}}}]}
                """);

        assertThat(scores.measure(Measures.CONFIDENT_ATTRIBUTION)).hasValue(new Scores.Share(1, 1));
        assertThat(scores.measure(Measures.CONFIDENT_SHARE)).hasValue(new Scores.Share(0.5, 2));
        assertThat(scores.measures().keySet())
                .endsWith(Measures.BRIER, Measures.CONFIDENT_ATTRIBUTION, Measures.CONFIDENT_SHARE);
    }

    @Test
    void documentThatFailedFoundNothing() throws IOException {
        Scores scores = score(NEWS, "{\"id\": \"n1\", \"error\": {\"type\": \"x\", \"message\": \"y\"}}\n");

        assertThat(scores.missingOrFailed()).isEqualTo(1);
        assertThat(scores.measure(Measures.QUOTATION)).hasValue(new Scores.Finding(0, 0, 0, 2, 0));
    }

    @Test
    void entitiesAreComparedByMentionsAndByClusters() throws IOException {
        // Ann Lee is split in two, Bo has a pronoun that does not count, and Paris is an organization.
        Scores scores = score(ENTITIES, """
                {"id": "e1", "people": [\
                {"mentions": [{"begin": 0, "end": 7, "kind": "NAME"}]},\
                {"mentions": [{"begin": 25, "end": 28, "kind": "NAME"}]},\
                {"mentions": [{"begin": 12, "end": 14}, {"begin": 33, "end": 35}, \
                {"begin": 36, "end": 40, "kind": "PRONOUN"}]}],\
                 "organizations": [{"mentions": [{"begin": 18, "end": 23}]}], "places": []}
                """);

        assertThat(scores.measure(Measures.MENTION)).hasValue(new Scores.Finding(0.8, 0.8, 0.8, 5, 5));
        assertThat(scores.measure("mention/PERSON")).hasValue(new Scores.Finding(1, 1, 1, 4, 4));
        assertThat(scores.measure(Measures.ENTITY)).hasValue(new Scores.Finding(0.5, 0.6667, 0.5714, 3, 4));
        assertThat(scores.measure(Measures.B3_PRECISION)).hasValue(new Scores.Share(1, 5));
        assertThat(scores.measure(Measures.B3_RECALL)).hasValue(new Scores.Share(0.8, 5));
    }

    @Test
    void tableNeedsNoExponents() throws IOException {
        String table = ScoreText.table(score(NEWS, "{\"id\": \"other\"}\n"));

        assertThat(table).startsWith("""
                documents                              1
                missing or failed                      1
                quotation                              p 0.0  r 0.0  f1 0.0  gold 2  predicted 0
                """);
    }

    private Scores score(String gold, String predicted) throws IOException {
        Path goldFile = Files.writeString(folder.resolve("gold.jsonl"), gold);
        Path predictedFile = Files.writeString(folder.resolve("predicted.jsonl"), predicted);
        return Scorer.score(GoldFile.read(goldFile), Predictions.read(predictedFile), wrong::add);
    }
}
