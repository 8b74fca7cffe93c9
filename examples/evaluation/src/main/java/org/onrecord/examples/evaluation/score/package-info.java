/**
 * Compares extractions with gold data. {@link org.onrecord.examples.evaluation.score.Scorer} holds the parts, each of
 * which adds its counts to one {@link org.onrecord.examples.evaluation.score.ScoreBoard}.
 */
@NullMarked
package org.onrecord.examples.evaluation.score;

import org.jspecify.annotations.NullMarked;
