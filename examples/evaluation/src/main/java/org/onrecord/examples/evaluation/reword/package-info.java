/**
 * Gold data in other words: frequent reporting verbs give way to rarer ones, so that one sees how much an extractor leans on
 * the frequent ones.
 */
@NullMarked
package org.onrecord.examples.evaluation.reword;

import org.jspecify.annotations.NullMarked;
