/**
 * Finds reported speech and thought that needs no quotation marks: who is said to say, think, want or know what. Every
 * word of a parsed frame that has something like a content is a possible cue; boosted trees decide which are.
 */
@NullMarked
package org.onrecord.internal.report;

import org.jspecify.annotations.NullMarked;
