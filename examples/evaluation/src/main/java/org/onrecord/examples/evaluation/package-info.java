/**
 * How right and how fast OnRecord is, beside CoreNLP's own quote pipeline, by one command:
 * {@link org.onrecord.examples.evaluation.EvaluationCommand}.
 */
@NullMarked
package org.onrecord.examples.evaluation;

import org.jspecify.annotations.NullMarked;
