/**
 * Runs the case files in {@code src/test/resources/cases}: what OnRecord has to find in small texts, written so that a
 * linguist can read and extend it. The README there describes the format.
 */
@NullMarked
package org.onrecord.cases;

import org.jspecify.annotations.NullMarked;
