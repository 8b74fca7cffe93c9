package org.onrecord.examples.evaluation.score;

import java.util.List;

/**
 * What a system found in one text, as far as it is compared.
 *
 * @param quotes the quotes in the system's order
 * @param entities the people, then the organizations, then the places that are mentioned by a name or a noun at least once
 */
record PredictedDocument(List<PredictedQuote> quotes, List<PredictedEntity> entities) {

    /** What a system found that found nothing, or failed. */
    static final PredictedDocument NOTHING = new PredictedDocument(List.of(), List.of());

    PredictedDocument {
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
    }
}
