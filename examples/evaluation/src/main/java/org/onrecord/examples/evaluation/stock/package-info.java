/** CoreNLP's own quote pipeline as its users run it, with its results in the JSON form of OnRecord's extractions. */
@NullMarked
package org.onrecord.examples.evaluation.stock;

import org.jspecify.annotations.NullMarked;
