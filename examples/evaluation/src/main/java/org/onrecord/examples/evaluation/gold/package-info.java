/** Gold data: texts with the quotes and entities that people marked in them, as JSON Lines, one document a line. */
@NullMarked
package org.onrecord.examples.evaluation.gold;

import org.jspecify.annotations.NullMarked;
