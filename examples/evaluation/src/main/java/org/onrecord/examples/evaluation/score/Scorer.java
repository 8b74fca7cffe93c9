package org.onrecord.examples.evaluation.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.examples.evaluation.gold.GoldDocument;

/** Compares the extractions of many texts with gold data. */
public final class Scorer {

    private Scorer() {}

    /**
     * Returns the scores of the predictions.
     *
     * @param gold the documents to compare; one without prediction counts as one in which nothing was found
     * @param predictions what a system found in them
     * @param wrong gets each quote that was not found or given to somebody else
     * @throws IllegalArgumentException if a predicted span is beyond its text; the message names the document
     */
    public static Scores score(List<GoldDocument> gold, Predictions predictions, Consumer<WrongAttribution> wrong) {
        ScoreBoard board = new ScoreBoard();
        AttributionScore attribution = new AttributionScore(board, wrong);
        RelationScore relation = new RelationScore(board);
        EntityScore entities = new EntityScore(board);
        CharacterScore characters = new CharacterScore(board);
        int missingOrFailed = 0;
        for (GoldDocument document : gold) {
            Optional<PredictedDocument> given = predictions.of(document.id());
            missingOrFailed += given.isEmpty() ? 1 : 0;
            PredictedDocument predicted = given.orElse(PredictedDocument.NOTHING);
            try {
                if (document.quotes().isPresent()) {
                    attribution.add(document, predicted);
                    relation.add(document, predicted);
                }
                entities.add(document, predicted);
                characters.add(document, predicted);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("document " + document.id() + ": " + e.getMessage(), e);
            }
        }
        return board.scores(gold.size(), missingOrFailed);
    }
}
