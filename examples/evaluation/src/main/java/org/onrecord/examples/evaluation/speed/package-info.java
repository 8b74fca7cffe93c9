/**
 * How fast OnRecord and CoreNLP's own pipeline are on the same texts. Each runs in a JVM of its own, started by
 * {@link org.onrecord.examples.evaluation.speed.SpeedRun}, so that neither warms up nor burdens the other.
 */
@NullMarked
package org.onrecord.examples.evaluation.speed;

import org.jspecify.annotations.NullMarked;
