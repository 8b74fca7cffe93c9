package org.onrecord.examples.evaluation;

import java.util.Objects;
import org.onrecord.examples.evaluation.score.Scores;

/**
 * The scores of one system.
 *
 * @param system the system's name
 * @param scores its scores
 */
record SystemScores(String system, Scores scores) {

    SystemScores {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(scores, "scores");
    }
}
