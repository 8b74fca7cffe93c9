/**
 * Finds reported speech and thought that needs no quotation marks: who is said to say, think, want or know what. Every
 * word of a parsed frame that has something like a content is a possible cue; boosted trees decide which are, but for
 * a few forms that leave no doubt and are too rare to be learnt.
 */
@NullMarked
package org.onrecord.internal.report;

import org.jspecify.annotations.NullMarked;
