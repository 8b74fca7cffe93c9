/** What the learnt decisions share: feature values, and the boosted trees that judge them. */
@NullMarked
package org.onrecord.internal.learning;

import org.jspecify.annotations.NullMarked;
